using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the day of a date that all language versions give a number, in one of them.</summary>
internal sealed class OtherDayInVersion : Mutator
{
    public override string RuleId => "RG0604";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var versions = project.VersionsOf(text);
        if (versions.Count < RecallProject.FewestVersions)
            return [];
        return from item in text.Cited
               where item.Cited is { Citation.Symbol: not null, Date.Date: not null, IsDateSure: true }
               let date = item.Cited.Date!.Value
               where versions.All(version => version.Cited.Any(other => other.Cited.IsDateSure && item.Cited.Citation.Symbol!.Equals(other.Cited.Citation.Symbol) && other.Cited.Citation.Date == date.Date))
                   && text.Cited.Count(other => item.Cited.Citation.Symbol!.Equals(other.Cited.Citation.Symbol)) == 1
               let day = Printed.Day(item.Text.Text, date)
               where day is not null
               from mutation in Make(text.Replace(item.Text, day.Value.Start, day.Value.Length, Printed.Of(date.Day > 12 ? date.Day - 1 : date.Day + 1)), text.Place(item.Text, date.Start, date.Length))
               select mutation;
    }
}
