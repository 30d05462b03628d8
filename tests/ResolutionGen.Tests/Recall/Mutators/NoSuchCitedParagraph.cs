using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Points at a paragraph after the last of a cited resolution whose text is in the project.</summary>
internal sealed class NoSuchCitedParagraph : Mutator
{
    public override string RuleId => "RG0405";

    private const int Beyond = 20;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from place in CitedPlace.In(text)
           let cited = project.Texts.FirstOrDefault(other => other.Model.Language == text.Model.Language && place.Cited.Citation.Symbol!.Equals(other.Model.Symbol))
           where cited is not null && !ReferenceEquals(cited, text) && cited.Model.Sections.Count == 0
           let number = place.Number
           let last = cited.Model.Operative.Max(paragraph => paragraph.Number) ?? 0
           where number is not null && last > 0
           from mutation in Make(text.Replace(place.Text, number.Value.Start, number.Value.Length, Printed.Of(last + Beyond)), place.PlacesIn(text))
           select mutation;
}
