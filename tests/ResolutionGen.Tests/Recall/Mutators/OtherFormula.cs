using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Puts the opening formula of another body in the place of the resolution's, where the masthead gives the symbol.</summary>
internal sealed class OtherFormula : Mutator
{
    public override string RuleId => "RG0505";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var syntax = text.Bound.Syntax;
        if (syntax.Formula is not { } formula || ResolutionIdentity.NumberOf(syntax.MastheadSymbol) is null)
            return [];
        var other = text.Table.Formulas.First(candidate => candidate.Body != formula.Body);
        var printed = text.Document.Reading.Text.Substring(syntax.FormulaSpan.Start, syntax.FormulaSpan.Length);
        return Make(text.Replace(syntax.FormulaSpan, other.Text + string.Concat(printed.Reverse().TakeWhile(character => !char.IsLetter(character)).Reverse())), text.Place(syntax.FormulaSpan));
    }
}
