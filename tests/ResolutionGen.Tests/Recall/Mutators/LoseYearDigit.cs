using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes the last digit out of the year of a date.</summary>
internal sealed class LoseYearDigit : Mutator
{
    public override string RuleId => "RG0303";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Date.Date: not null, IsDateSure: true }
           let year = Printed.Year(item.Text.Text, item.Cited.Date!.Value)
           where year is not null
           from mutation in Make(text.Replace(item.Text, year.Value.End - 1, 1, ""), text.Place(item.Text, item.Cited.Date!.Value.Start, item.Cited.Date.Value.Length))
           select mutation;
}
