using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes a sub-paragraph between two others out. Not one with markers, whose loss would be another defect.</summary>
internal sealed class SkipSubParagraph : Mutator
{
    public override string RuleId => "RG0502";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from pair in RelabelSubParagraph.Neighbours(text)
           from next in RelabelSubParagraph.Neighbours(text)
           where ReferenceEquals(pair.Later, next.Earlier) && pair.Later.Markers.Count == 0 && pair.Later.Paragraph!.Children.Count == 0
           select new Mutation(text.Remove(RecallText.Whole(pair.Later)), [text.Place(new SourceSpan(next.Later.Label.Start, next.Later.Label.Text.Length))]);
}
