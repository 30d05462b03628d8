namespace ResolutionGen;

/// <summary>RG0201: a malformed document symbol; one finding for each damaged stretch.</summary>
internal sealed class RG0201MalformedSymbol : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0201", "Malformed document symbol", "Citations", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var stretch in text.Scan.Damage.All)
                context.Report(text, stretch.Start, stretch.End - stretch.Start, Message(stretch.Symbol));
        }
    }

    private static string Message(SymbolToken symbol) => symbol.Meant is null
        ? $"malformed document symbol {symbol.Symbol}: its bracket group is garbled"
        : $"malformed document symbol {symbol.Symbol}; did you mean {symbol.Meant}?";
}
