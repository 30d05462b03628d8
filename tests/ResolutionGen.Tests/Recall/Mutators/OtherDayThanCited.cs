using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the day of a date beside a cited resolution whose text is in the project. Not where the text gives its date twice: then the two dates contradict each other.</summary>
internal sealed class OtherDayThanCited : Mutator
{
    public override string RuleId => "RG0307";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Citation.Symbol: not null, Date.Date: not null, IsDateSure: true }
           let date = item.Cited.Date!.Value
           where text.Cited.Count(other => other.Cited.Date is not null && item.Cited.Citation.Symbol!.Equals(other.Cited.Citation.Symbol)) == 1
               && project.Texts.Any(other => item.Cited.Citation.Symbol!.Equals(other.Model.Symbol) && other.Model.AdoptedOn == date.Date)
           let day = Printed.Day(item.Text.Text, date)
           where day is not null
           from mutation in Make(text.Replace(item.Text, day.Value.Start, day.Value.Length, Printed.Of(date.Day > 12 ? date.Day - 1 : date.Day + 1)), text.Place(item.Text, date.Start, date.Length))
           select mutation;
}
