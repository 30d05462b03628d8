namespace ResolutionGen;

/// <summary>RG0304: the two names of an Arabic month are those of different months.</summary>
internal sealed class RG0304TwoMonths : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0304", "Two names of a month disagree", "Dates", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var date in text.Scan.Dates)
            {
                if (date.HasTwoMonths)
                    context.Report(text, date.Start, date.Length, Message(date, context));
            }
        }

        var syntax = context.Resolution.Syntax;
        if (syntax.MastheadDate is { HasTwoMonths: true } masthead)
            context.Report(syntax.MastheadDateSpan, null, Message(masthead, context));
        if (syntax.ClosingDate is { HasTwoMonths: true } closing)
            context.Report(syntax.ClosingDateSpan, null, Message(closing, context));
    }

    private static string Message(DateToken date, RuleContext context)
    {
        var words = context.Document.Layout.Table.Citations;
        return $"the month is {DateNames.Month(date.Month)} by its first name, {DateNames.Month(date.OtherMonth)} by its second; "
            + $"did you mean {Pair(words, date.OtherMonth)} or {Pair(words, date.Month)}?";
    }

    private static string Pair(CitationWords words, int month) => words.MonthNames[month - 1][0] + "/" + words.OtherMonthNames[month - 1][0];
}
