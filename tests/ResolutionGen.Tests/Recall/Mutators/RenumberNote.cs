using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Gives a footnote the number of the one before it.</summary>
internal sealed class RenumberNote : Mutator
{
    public override string RuleId => "RG0103";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var notes = text.Notes.Where(note => note.Footnote!.Number is not null).ToArray();
        for (var i = 1; i < notes.Length; i++)
        {
            var label = notes[i].NoteLabelSpan;
            foreach (var mutation in Make(text.Replace(label, text.Document.Reading.Text.Substring(label.Start, label.Length).Replace(notes[i].Footnote!.Label, notes[i - 1].Footnote!.Label, System.StringComparison.Ordinal)), text.Place(label)))
                yield return mutation;
        }
    }
}
