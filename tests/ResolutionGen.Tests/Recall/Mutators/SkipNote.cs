using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes a footnote between two others out, so that the numbers skip one.</summary>
internal sealed class SkipNote : Mutator
{
    public override string RuleId => "RG0103";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var notes = text.Notes.Where(note => note.Footnote!.Number is not null).ToArray();
        for (var i = 1; i + 1 < notes.Length; i++)
            yield return new Mutation(text.Remove(RecallText.Whole(notes[i])), [text.Place(notes[i + 1].NoteLabelSpan)]);
    }
}
