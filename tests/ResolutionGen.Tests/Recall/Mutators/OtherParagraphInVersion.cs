using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the number of a paragraph that all language versions name beside a number or of the text itself, in one of them.</summary>
internal sealed class OtherParagraphInVersion : Mutator
{
    public override string RuleId => "RG0605";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var versions = project.VersionsOf(text);
        if (versions.Count < RecallProject.FewestVersions)
            return [];
        return from place in CitedPlace.In(text)
               let number = place.Number
               where number is not null && place.Place.Values.Number > 1
                   && versions.All(version => CitedPlace.In(version).Any(other => place.Cited.Citation.Symbol!.Equals(other.Cited.Citation.Symbol) && other.Place.Values.Number == place.Place.Values.Number))
               from mutation in Make(text.Replace(place.Text, number.Value.Start, number.Value.Length, Printed.Of(place.Place.Values.Number - 1)), place.PlacesIn(text))
               select mutation;
    }
}
