using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the year of the date beside a number of the General Assembly, so that it lies outside the session.</summary>
internal sealed class OtherYear : Mutator
{
    public override string RuleId => "RG0301";

    private const int Years = 3;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Number: { Form: NumberForm.Sessional, SessionNumber: >= 31 }, Date.Date: not null, IsDateSure: true, Citation.Body: IssuingBody.GeneralAssembly }
               && AssemblyAttribution.IsSure(item.Cited, text.Model.Body) && item.Cited.Number!.Value.Session!.All(char.IsAsciiDigit)
           let date = item.Cited.Date!.Value
           let year = Printed.Year(item.Text.Text, date)
           where year is not null
           from mutation in Make(text.Replace(item.Text, year.Value.Start, year.Value.Length, Printed.Of(date.Year - Years)), text.Place(item.Text, date.Start, date.Length))
           select mutation;
}
