using System;

namespace ResolutionGen;

/// <summary>RG0207: a link that leads to another document than the text it stands on.</summary>
internal sealed class RG0207LinkToAnotherDocument : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0207", "Link to another document than its text", "Citations", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var address in DocumentAddressReader.Read(text.Text))
            {
                if (LinkTextReader.Of(text, address, context.Resolution.Table.Citations) is not { Symbol: { } meant } link || !Disagree(link, address.Symbol))
                    continue;
                context.Report(
                    text,
                    address.SymbolStart,
                    address.SymbolEnd - address.SymbolStart,
                    $"the link on {text.Text.Substring(link.Start, link.Length)} leads to {address.Symbol}; did you mean {meant}?",
                    RuleContext.Related(text, link.Start, link.Length, "what the link stands on"));
            }
        }
    }

    private static bool Disagree(LinkText link, DocumentSymbol target)
    {
        var isResolution = ResolutionNumberReader.TryFromSymbol(target.Value, out var number);

        // A resolution is printed in reports too. Bodies share numbers, and only words tell them apart: equal numbers agree, whosever they are.
        if (link.Number is { } own)
            return isResolution && own.Body != IssuingBody.Other && !IsSameNumber(own, number!);
        return !isResolution && !IsSameDocument(link.Symbol!.Value, target.Value) && !IsDecision(link.Symbol.Value);
    }

    // Parts are linked together and singly.
    private static bool IsSameNumber(ResolutionNumber left, ResolutionNumber right)
        => left.Sequence == right.Sequence && left.Year == right.Year && string.Equals(left.Session, right.Session, StringComparison.Ordinal);

    // A document is linked with and without its addenda and volumes.
    private static bool IsSameDocument(string left, string right)
        => left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)
            || string.Equals(DocumentStem.Of(left), DocumentStem.Of(right), StringComparison.Ordinal);

    // Decisions have no documents of their own.
    private static bool IsDecision(string symbol) => symbol.IndexOf("/DEC/", StringComparison.Ordinal) >= 0;
}
