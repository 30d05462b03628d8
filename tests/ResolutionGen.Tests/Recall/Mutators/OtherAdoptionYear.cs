using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the year of the closing date, so that it lies outside the session.</summary>
internal sealed class OtherAdoptionYear : Mutator
{
    public override string RuleId => "RG0306";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var syntax = text.Bound.Syntax;
        if (syntax.ClosingDate is not { Date: not null } date || text.Model.Body != IssuingBody.GeneralAssembly || text.Model.Number is null)
            return [];
        var year = Printed.Find(text.Document.Reading.Text, syntax.ClosingDateSpan.Start, syntax.ClosingDateSpan.End, date.Year);
        return year is null ? [] : Make(text.Replace(year.Value, Printed.Of(date.Year + 2)), text.Place(syntax.ClosingDateSpan));
    }
}
