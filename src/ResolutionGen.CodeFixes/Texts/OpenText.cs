using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ResolutionGen.CodeFixes;

/// <summary>A text of a project, read as a document.</summary>
/// <param name="file">The text among the additional documents.</param>
/// <param name="text">Its characters.</param>
internal sealed class OpenText(TextDocument file, SourceText text)
{
    public ResolutionDocument Document { get; } = ResolutionDocument.Parse(text.ToString(), file.FilePath);

    public static async Task<OpenText> ReadAsync(TextDocument file, CancellationToken cancellation)
        => new(file, await file.GetTextAsync(cancellation).ConfigureAwait(false));

    /// <summary>The finding that a diagnostic reports; null where the text has it no more.</summary>
    public Finding? FindingOf(Diagnostic diagnostic)
    {
        var place = new SourceSpan(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        return Document.Findings.FirstOrDefault(finding => finding.Span == place && string.Equals(finding.RuleId, diagnostic.Id, StringComparison.Ordinal));
    }

    /// <summary>A solution with edits of the text; its encoding and all else stays.</summary>
    public Solution Edit(Solution solution, IEnumerable<TextEdit> edits)
    {
        var changes = edits.Select(edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.Replacement)).OrderBy(change => change.Span.Start);
        return solution.WithAdditionalDocumentText(file.Id, text.WithChanges(changes));
    }
}
