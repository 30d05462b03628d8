using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes a footnote out, and leaves its markers. Not the first: the notes of a later part of a text may begin anywhere. Not the last, where its marker may be some other number.</summary>
internal sealed class DropNote : Mutator
{
    public override string RuleId => "RG0101";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var notes = text.Notes.Where(note => note.Footnote!.Number is not null).ToArray();
        for (var i = 1; i < notes.Length; i++)
        {
            var markers = text.MarkersOf(notes[i]).ToArray();
            if (markers.Length > 0 && (i + 1 < notes.Length || markers.All(text.IsClear)))
                yield return new Mutation(text.Remove(RecallText.Whole(notes[i])), markers.Select(marker => text.Place(marker.Span)).ToArray());
        }
    }
}
