using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ResolutionGen.CodeFixes;

/// <summary>The texts that a fix for all occurrences concerns, with what is reported in them.</summary>
internal static class ReportedTexts
{
    /// <summary>The scopes that can be told apart: a host gives no document for a text, and so no scope of one document.</summary>
    public static ImmutableArray<FixAllScope> Scopes { get; } = [FixAllScope.Project, FixAllScope.Solution];

    public static async Task<IReadOnlyList<(TextDocument File, IReadOnlyList<Diagnostic> Diagnostics)>> FindAsync(FixAllContext context)
    {
        var texts = new List<(TextDocument File, IReadOnlyList<Diagnostic> Diagnostics)>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var byPath = diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal);
            foreach (var file in project.AdditionalDocuments.Where(file => file.FilePath is not null).OrderBy(file => file.FilePath, StringComparer.Ordinal))
            {
                if (byPath.Contains(file.FilePath!))
                    texts.Add((file, byPath[file.FilePath!].OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToArray()));
            }
        }

        return texts;
    }
}
