using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the day of adoption in the masthead, where a closing line gives it too.</summary>
internal sealed class OtherMastheadDay : Mutator
{
    public override string RuleId => "RG0306";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var syntax = text.Bound.Syntax;
        if (syntax.ClosingDate is not { Date: not null } || syntax.MastheadDate is not { Date: not null } date)
            return [];
        var day = Printed.Find(text.Document.Reading.Text, syntax.MastheadDateSpan.Start, syntax.MastheadDateSpan.End, date.Day);
        return day is null ? [] : Make(text.Replace(day.Value, Printed.Of(date.Day > 12 ? date.Day - 1 : date.Day + 1)), text.Place(syntax.ClosingDateSpan), text.Place(syntax.MastheadDateSpan));
    }
}
