using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the number of the title, where the masthead gives the symbol.</summary>
internal sealed class OtherTitleNumber : Mutator
{
    public override string RuleId => "RG0504";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var syntax = text.Bound.Syntax;
        if (syntax.TitleNumber is null || ResolutionIdentity.NumberOf(syntax.MastheadSymbol) is null || Printed.Last(text.Document.Reading.Text, syntax.TitleNumberSpan.Start, syntax.TitleNumberSpan.End) is not { } last)
            return [];
        var digit = text.Document.Reading.Text[last.End - 1];
        return Make(text.Replace(new SourceSpan(last.End - 1, 1), digit == '9' ? "8" : "9"), text.Place(syntax.TitleNumberSpan));
    }
}
