namespace ResolutionGen;

/// <summary>RG0505: the opening formula of another body than the symbol's.</summary>
internal sealed class RG0505FormulaOfAnotherBody : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0505", "Opening formula of another body", "Structure", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var syntax = context.Resolution.Syntax;
        if (syntax.Formula is not { } formula || ResolutionIdentity.NumberOf(syntax.MastheadSymbol) is not { } number || number.Body == formula.Body)
            return;
        context.Report(
            syntax.FormulaSpan,
            null,
            $"the formula is that of the {BodyNames.English(formula.Body)}, the symbol {syntax.MastheadSymbol} that of a resolution of the {BodyNames.English(number.Body)}",
            new RelatedPlace(null, syntax.MastheadSymbolSpan, "symbol in the masthead"));
    }
}
