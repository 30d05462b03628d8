using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.CodeFixes;

/// <summary>Mends what is certain.</summary>
internal sealed class TextFixAllProvider() : TextsFixAllProvider("Mend what is certain")
{
    public static TextFixAllProvider Instance { get; } = new();

    protected override async Task<Solution> FixAsync(Solution solution, TextDocument file, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var text = await OpenText.ReadAsync(file, cancellation).ConfigureAwait(false);
        var mending = Mending.Of(text.Document, diagnostics.Select(text.FindingOf).OfType<Finding>().Distinct().ToArray());
        return mending.Mended.Count > 0 ? text.Edit(solution, mending.Mended.SelectMany(mended => mended.Fix.Edits)) : solution;
    }
}
