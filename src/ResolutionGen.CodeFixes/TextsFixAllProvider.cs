using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ResolutionGen.CodeFixes;

/// <summary>Fixes all findings of a rule in the texts of a project or a solution. The providers at hand work on C# documents only.</summary>
/// <param name="title">What the user reads.</param>
internal abstract class TextsFixAllProvider(string title) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ReportedTexts.Scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var texts = await ReportedTexts.FindAsync(fixAllContext).ConfigureAwait(false);
        return texts.Count == 0 ? null : CodeAction.Create(title, cancellation => FixAsync(fixAllContext.Solution, texts, cancellation), GetType().Name);
    }

    /// <summary>Fixes the findings in one text.</summary>
    protected abstract Task<Solution> FixAsync(Solution solution, TextDocument file, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation);

    private async Task<Solution> FixAsync(Solution solution, IReadOnlyList<(TextDocument File, IReadOnlyList<Diagnostic> Diagnostics)> texts, CancellationToken cancellation)
    {
        foreach (var (file, diagnostics) in texts)
            solution = await FixAsync(solution, file, diagnostics, cancellation).ConfigureAwait(false);
        return solution;
    }
}
