using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes the last operative paragraph out of one language version; not one with markers, whose loss would be another defect.</summary>
internal sealed class DropLastOperative : Mutator
{
    public override string RuleId => "RG0601";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var versions = project.VersionsOf(text);
        var numbered = RenumberOperative.Numbered(text).ToArray();
        if (versions.Count < RecallProject.FewestVersions || numbered.Length < 2 || numbered[^1].Markers.Count > 0 || numbered[^1].Paragraph!.Children.Count > 0
            || versions.Any(version => version.Model.Operative.Count != text.Model.Operative.Count))
        {
            return [];
        }

        var title = text.Bound.Texts.FirstOrDefault(bound => bound.Kind == BoundTextKind.Title)?.Mapped.Span ?? new SourceSpan(0, 0);
        var before = numbered[^2];
        return [new Mutation(text.Remove(RecallText.Whole(numbered[^1])), [text.Place(before.Mapped.Span), text.Place(new SourceSpan(before.Label.Start, before.Label.Text.Length)), text.Place(title)])];
    }
}
