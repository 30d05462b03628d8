using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ResolutionGen.Analyzers;

namespace ResolutionGen.CodeFixes;

/// <summary>Accepts findings of a text as known.</summary>
internal static class KnownAcceptance
{
    public static KnownFinding EntryOf(Diagnostic diagnostic)
        => new(diagnostic.Id, diagnostic.Properties.TryGetValue(FindingReport.ElementProperty, out var element) ? element : null);

    /// <summary>The solution with an entry for each of the findings that has none; the same solution where nothing can be or has to be written.</summary>
    /// <param name="solution">The solution, in which configurations may already have changed.</param>
    /// <param name="file">The text.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<Solution> AcceptAsync(Solution solution, TextDocument file, IEnumerable<KnownFinding> entries, CancellationToken cancellation)
    {
        if (file.FilePath is not { } path)
            return solution;
        foreach (var entry in entries)
        {
            var documents = ConfigDocuments.Above(solution.GetProject(file.Project.Id)!, path);
            if (KnownEntryEdit.Add(await ConfigDocuments.ReadAsync(documents, cancellation).ConfigureAwait(false), path, entry) is not { } edit)
                continue;
            var nearest = documents[documents.Count - 1];
            var text = await nearest.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithAnalyzerConfigDocumentText(nearest.Id, text.WithChanges(new TextChange(new TextSpan(edit.Span.Start, 0), edit.Replacement)));
        }

        return solution;
    }
}
