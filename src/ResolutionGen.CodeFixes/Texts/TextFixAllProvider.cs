using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ResolutionGen.CodeFixes;

/// <summary>Mends what is certain in all texts of a project or a solution. The providers at hand work on C# documents only.</summary>
internal sealed class TextFixAllProvider : FixAllProvider
{
    public static TextFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ReportedTexts.Scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var texts = await ReportedTexts.FindAsync(fixAllContext).ConfigureAwait(false);
        return texts.Count == 0 ? null : CodeAction.Create("Mend what is certain", cancellation => MendAsync(fixAllContext.Solution, texts, cancellation), nameof(TextFixAllProvider));
    }

    private static async Task<Solution> MendAsync(Solution solution, IReadOnlyList<(TextDocument File, IReadOnlyList<Diagnostic> Diagnostics)> texts, CancellationToken cancellation)
    {
        foreach (var (file, diagnostics) in texts)
        {
            var text = await OpenText.ReadAsync(file, cancellation).ConfigureAwait(false);
            var mending = Mending.Of(text.Document, diagnostics.Select(text.FindingOf).OfType<Finding>().Distinct().ToArray());
            if (mending.Mended.Count > 0)
                solution = text.Edit(solution, mending.Mended.SelectMany(mended => mended.Fix.Edits));
        }

        return solution;
    }
}
