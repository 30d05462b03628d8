using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes a digit of a number that all language versions cite, in one of them.</summary>
internal sealed class OtherNumberInVersion : Mutator
{
    public override string RuleId => "RG0603";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var versions = project.VersionsOf(text);
        if (versions.Count < RecallProject.FewestVersions)
            return [];
        return from item in text.Cited
               where item.Cited is { Number.Form: NumberForm.Sessional, Citation.Symbol: not null } && char.IsAsciiDigit(item.Text.Text[item.Cited.End - 1])
                   && versions.All(version => version.Cited.Count(other => item.Cited.Citation.Symbol!.Equals(other.Cited.Citation.Symbol)) == 1)
               let digit = item.Text.Text[item.Cited.End - 1]
               from mutation in Make(text.Replace(item.Text, item.Cited.End - 1, 1, digit == '9' ? "7" : "9"), text.Place(item.Text, item.Cited))
               select mutation;
    }
}
