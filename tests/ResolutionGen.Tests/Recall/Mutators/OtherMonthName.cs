using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the second name of an Arabic month.</summary>
internal sealed class OtherMonthName : Mutator
{
    public override string RuleId => "RG0304";

    public override bool AppliesTo(LanguageTable table) => table.Citations.OtherMonthNames.Length > 0;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from bound in text.Bound.Texts
           from date in bound.Scan.Dates
           where date.Date is not null && date.OtherMonth != 0
           from name in text.Words.OtherMonthNames[date.OtherMonth - 1]
           let at = bound.Text.IndexOf(name, date.Start, date.Length, System.StringComparison.Ordinal)
           where at >= 0
           from mutation in Make(text.Replace(bound, at, name.Length, text.Words.OtherMonthNames[date.OtherMonth % 12][0]), text.Place(bound, date.Start, date.Length))
           select mutation;
}
