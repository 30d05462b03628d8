using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.CodeFixes;

/// <summary>Accepts all findings of a rule as known.</summary>
internal sealed class AcceptAllAsKnownProvider() : TextsFixAllProvider("Accept all as known in .editorconfig")
{
    public static AcceptAllAsKnownProvider Instance { get; } = new();

    protected override Task<Solution> FixAsync(Solution solution, TextDocument file, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
        => KnownAcceptance.AcceptAsync(solution, file, diagnostics.Select(KnownAcceptance.EntryOf), cancellation);
}
