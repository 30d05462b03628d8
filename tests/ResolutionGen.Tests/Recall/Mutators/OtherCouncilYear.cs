using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the year in the number of a Security Council resolution that has its date beside it.</summary>
internal sealed class OtherCouncilYear : Mutator
{
    public override string RuleId => "RG0206";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Number: { Form: NumberForm.SecurityCouncil, Year: not null }, IsDateSure: true, Date.Date: not null } && item.Cited.Number!.Value.Year == item.Cited.Date!.Value.Year
           let year = Printed.Find(item.Text.Text, item.Cited.Start, item.Cited.End, item.Cited.Number!.Value.Year!.Value)
           where year is not null
           from mutation in Make(text.Replace(item.Text, year.Value.Start, year.Value.Length, Printed.Of(item.Cited.Number!.Value.Year!.Value - 1)), text.Place(item.Text, item.Cited))
           select mutation;
}
