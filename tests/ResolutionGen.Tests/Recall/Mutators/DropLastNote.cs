using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes the last footnote, with its marker, out of one language version.</summary>
internal sealed class DropLastNote : Mutator
{
    public override string RuleId => "RG0602";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var versions = project.VersionsOf(text);
        var notes = text.Notes.ToArray();
        if (versions.Count < RecallProject.FewestVersions || notes.Length < 2 || versions.Any(version => version.Notes.Count() != notes.Length))
            return [];
        var markers = text.MarkersOf(notes[^1]).ToArray();
        if (markers.Length != 1)
            return [];
        var removed = RecallText.Whole(notes[^1]).Append(markers[0].Span);
        var title = text.Bound.Texts.FirstOrDefault(bound => bound.Kind == BoundTextKind.Title)?.Mapped.Span ?? new SourceSpan(0, 0);
        return [new Mutation(text.Remove(removed), [text.Place(notes[^2].Mapped.Span), text.Place(notes[^2].NoteLabelSpan), text.Place(markers[0].Span), text.Place(title)])];
    }
}
