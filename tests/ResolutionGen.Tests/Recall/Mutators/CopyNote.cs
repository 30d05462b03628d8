using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Puts the text of a footnote in the place of a later one's, both of one part of the resolution, where the practice is to repeat the marker.</summary>
internal sealed class CopyNote : Mutator
{
    public override string RuleId => "RG0106";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        if (!FootnotePractice.RepeatsMarkers(text.Model))
            yield break;
        var kinds = text.Paragraphs.SelectMany(paragraph => paragraph.Markers, (paragraph, marker) => (marker.Label, paragraph.Paragraph!.Kind)).DistinctBy(item => item.Label).ToDictionary(item => item.Label, item => item.Kind);
        var notes = text.Notes.Where(note => kinds.ContainsKey(note.Footnote!.Label) && note.Ibids.Count == 0).ToArray();
        for (var i = 1; i < notes.Length; i++)
        {
            var (earlier, note) = (notes[i - 1], notes[i]);
            if (kinds[earlier.Footnote!.Label] != kinds[note.Footnote!.Label] || earlier.Text.Length == 0 || note.Mapped.Pieces().Count() != 1)
                continue;
            foreach (var mutation in Make(text.Replace(note, 0, note.Text.Length, earlier.Text), text.Place(note, 0, note.Text.Length)))
                yield return mutation;
        }
    }
}
