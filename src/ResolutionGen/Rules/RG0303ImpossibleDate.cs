using System;
using System.Globalization;

namespace ResolutionGen;

/// <summary>RG0303: a date that the calendar does not have.</summary>
internal sealed class RG0303ImpossibleDate : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0303", "Date that the calendar does not have", "Dates", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var date in text.Scan.Dates)
            {
                if (IsImpossible(date))
                    context.Report(text, date.Start, date.Length, Message(date) + DidYouMean(date, text));
            }
        }

        var syntax = context.Resolution.Syntax;
        if (syntax.MastheadDate is { } masthead && IsImpossible(masthead))
            context.Report(syntax.MastheadDateSpan, null, Message(masthead));
        if (syntax.ClosingDate is { } closing && IsImpossible(closing))
            context.Report(syntax.ClosingDateSpan, null, Message(closing));
    }

    // A month with two names that disagree is another finding.
    private static bool IsImpossible(DateToken date) => date.Date is null && !date.HasTwoMonths;

    // A session allows a day and month in one of its years, so that it tells the year that lost a digit.
    private static string DidYouMean(DateToken date, BoundText text)
    {
        return text.Scan.OwnerOf(date) is { Citation.Body: IssuingBody.GeneralAssembly } cited && SessionCalendar.Nearest(SessionCalendar.SpansOf(cited.Number!.Value.Session), date) is { } near ? $"; did you mean {DateNames.English(near)}?" : "";
    }

    private static string Message(DateToken date)
    {
        if (date.Year < 1000)
            return $"{DateNames.English(date)} is not a day of the calendar: the year has lost a digit";
        if (date.Month is < 1 or > 12)
            return string.Format(CultureInfo.InvariantCulture, "the date of {0} has month {1}; months end at 12", date.Year, date.Month);
        var reason = string.Format(CultureInfo.InvariantCulture, "; {0} {1} has {2} days", DateNames.Month(date.Month), date.Year, DateTime.DaysInMonth(date.Year, date.Month));
        return $"{DateNames.English(date)} is not a day of the calendar{reason}";
    }
}
