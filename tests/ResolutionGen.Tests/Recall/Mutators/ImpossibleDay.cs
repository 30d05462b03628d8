using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Makes the day of a date one that its month does not have.</summary>
internal sealed class ImpossibleDay : Mutator
{
    public override string RuleId => "RG0303";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from bound in text.Bound.Texts
           from date in bound.Scan.Dates
           where date.Date is not null
           let day = Printed.Day(bound.Text, date)
           where day is not null
           let impossible = System.DateTime.DaysInMonth(date.Year, date.Month) + 1
           from mutation in Make(text.Replace(bound, day.Value.Start, day.Value.Length, Printed.Of(impossible)), text.Place(bound, date.Start, date.Length))
           select mutation;
}
