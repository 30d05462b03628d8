using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ResolutionGen.CodeFixes;

/// <summary>Accepts all findings of a rule as known, in the texts of a project or a solution.</summary>
internal sealed class AcceptAllAsKnownProvider : FixAllProvider
{
    public static AcceptAllAsKnownProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ReportedTexts.Scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var texts = await ReportedTexts.FindAsync(fixAllContext).ConfigureAwait(false);
        return texts.Count == 0 ? null : CodeAction.Create("Accept all as known in .editorconfig", cancellation => AcceptAsync(fixAllContext.Solution, texts, cancellation), nameof(AcceptAllAsKnownProvider));
    }

    private static async Task<Solution> AcceptAsync(Solution solution, IReadOnlyList<(TextDocument File, IReadOnlyList<Diagnostic> Diagnostics)> texts, CancellationToken cancellation)
    {
        foreach (var (file, diagnostics) in texts)
            solution = await KnownAcceptance.AcceptAsync(solution, file, diagnostics.Select(KnownAcceptance.EntryOf), cancellation).ConfigureAwait(false);
        return solution;
    }
}
