using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tests;

/// <summary>One defect made in a correct text.</summary>
/// <param name="Edits">What is changed in the file, in order and apart from each other.</param>
/// <param name="Expected">Where the rule must report, as places in the file before the change: any of them will do.</param>
internal sealed record Mutation(IReadOnlyList<TextEdit> Edits, IReadOnlyList<SourceSpan> Expected)
{
    /// <summary>The file with the defect.</summary>
    public string Apply(string text)
    {
        var mutated = new StringBuilder(text.Length + 64);
        var read = 0;
        foreach (var edit in Edits)
        {
            mutated.Append(text, read, edit.Span.Start - read).Append(edit.Replacement);
            read = edit.Span.End;
        }

        return mutated.Append(text, read, text.Length - read).ToString();
    }

    /// <summary>Where a place stands after the change; what is put in at its edges belongs to it.</summary>
    public SourceSpan Map(SourceSpan span)
    {
        var start = Edits.Where(edit => edit.Span.End <= span.Start && edit.Span.Start < span.Start).Aggregate(span.Start, (place, edit) => place + Growth(edit));
        var end = Edits.Where(edit => edit.Span.Start < span.End || (edit.Span.Start == span.End && edit.Span.Length == 0)).Aggregate(span.End, (place, edit) => place + Growth(edit));
        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    private static int Growth(TextEdit edit) => edit.Replacement.Length - edit.Span.Length;
}
