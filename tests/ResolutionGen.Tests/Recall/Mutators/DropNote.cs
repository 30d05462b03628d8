using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes a footnote out, and leaves its markers. Not the first: the notes of a later part of a text may begin anywhere.</summary>
internal sealed class DropNote : Mutator
{
    public override string RuleId => "RG0101";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        foreach (var note in text.Notes.Skip(1).Where(note => note.Footnote!.Number is not null))
        {
            var markers = text.MarkersOf(note).Select(marker => text.Place(marker.Span)).ToArray();
            if (markers.Length > 0)
                yield return new Mutation(text.Remove(RecallText.Whole(note)), markers);
        }
    }
}
