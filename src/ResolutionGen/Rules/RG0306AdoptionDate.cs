namespace ResolutionGen;

/// <summary>RG0306: the date of adoption lies outside the session, or masthead and closing line disagree.</summary>
internal sealed class RG0306AdoptionDate : TextRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0306", "Adoption date outside the session, or masthead and closing line disagree", "Dates", RuleSeverity.Warning, IsAlone: true);

    /// <summary>Whether masthead and closing line give two dates.</summary>
    public static bool HasTwoDates(ParsedResolution syntax)
        => syntax.MastheadDate?.Date is { } masthead && syntax.ClosingDate?.Date is { } closing && masthead != closing;

    public override void Check(RuleContext context)
    {
        var syntax = context.Resolution.Syntax;
        if (HasTwoDates(syntax))
        {
            context.Report(
                syntax.ClosingDateSpan,
                null,
                $"the closing line gives {DateNames.English(syntax.ClosingDate!.Value)} as the date of adoption, the masthead {DateNames.English(syntax.MastheadDate!.Value)}",
                new RelatedPlace(null, syntax.MastheadDateSpan, "date in the masthead"));
        }

        if (context.Model.Number is not { } number)
            return;
        if (syntax.ClosingDate is { } closing)
            CheckSession(context, number, closing, syntax.ClosingDateSpan);
        else if (syntax.MastheadDate is { } masthead)
            CheckSession(context, number, masthead, syntax.MastheadDateSpan);
    }

    private static void CheckSession(RuleContext context, ResolutionNumber number, DateToken token, SourceSpan span)
    {
        if (token.Date is not { } date)
            return;
        if (number.Body == IssuingBody.SecurityCouncil && number.Year is { } year && year != date.Year)
            context.Report(span, null, $"resolution {number} carries the year {year}, but was adopted on {DateNames.English(date)}");
        if (number.Body != IssuingBody.GeneralAssembly)
            return;
        var spans = SessionCalendar.SpansOf(number.Session);
        if (SessionCalendar.IsPossible(spans, date))
            return;
        var nearest = SessionCalendar.Nearest(spans, token) is { } near ? $"; did you mean {DateNames.English(near)}?" : "";
        context.Report(span, null, $"resolution {number} is dated {DateNames.English(date)}, but {SessionNames.Duration(number.Session!, spans)}{nearest}");
    }
}
