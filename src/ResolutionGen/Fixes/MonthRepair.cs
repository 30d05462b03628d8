using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0304: which of two months is meant, where the calendar, the session or another date of the same number tells; else one fix for each.</summary>
internal sealed class MonthRepair : TextRepair
{
    public override string RuleId => "RG0304";

    public override IReadOnlyList<TextFix> Offer(RepairContext context, Finding finding)
    {
        if (!context.AmbiguousDates.TryGetValue(finding.Span, out var ambiguous))
            return [];

        // One of two that cannot be written must not make the other certain.
        var fixes = Meanings(context, ambiguous).Select(date => Rename(context, ambiguous, date.Month)).ToArray();
        return fixes.Contains(null) ? [] : fixes.OfType<TextFix>().ToArray();
    }

    private static IReadOnlyList<CalendarDate> Meanings(RepairContext context, AmbiguousDate ambiguous)
    {
        var possible = new List<CalendarDate>();
        foreach (var month in new[] { ambiguous.Date.Month, ambiguous.Date.OtherMonth })
        {
            if (CalendarDate.TryCreate(ambiguous.Date.Year, month, ambiguous.Date.Day, out var date) && IsOfSession(ambiguous, date))
                possible.Add(date);
        }

        var witnessed = possible.Where(date => IsWitnessed(context, ambiguous, date)).ToArray();
        return witnessed.Length == 1 ? witnessed : possible;
    }

    private static CitedToken? CitationOf(AmbiguousDate ambiguous) => ambiguous.Text?.Scan.OwnerOf(ambiguous.Date);

    private static bool IsOfSession(AmbiguousDate ambiguous, CalendarDate date)
    {
        if (ambiguous.Text is null)
            return ambiguous.Resolution.Model.Number is not { Body: IssuingBody.GeneralAssembly } own || SessionCalendar.IsPossible(SessionCalendar.SpansOf(own.Session), date);
        return CitationOf(ambiguous) is not { Number: { } number } cited
            || !AssemblyAttribution.CanBeJudged(cited, date, ambiguous.Text, ambiguous.Resolution.Model.Body)
            || SessionCalendar.IsPossible(SessionCalendar.SpansOf(number.Session), date);
    }

    // Another place gives the day of the same thing: another citation of the number; masthead and closing line for each other.
    private static bool IsWitnessed(RepairContext context, AmbiguousDate ambiguous, CalendarDate date)
    {
        var syntax = ambiguous.Resolution.Syntax;
        if (ambiguous.Text is null)
            return syntax.MastheadDate?.Date == date || syntax.ClosingDate?.Date == date;
        return CitationOf(ambiguous) is { } cited && context.IsDateOf(cited.Citation, date);
    }

    // The name of the other month goes; the name that is right stays as it is printed.
    private static TextFix? Rename(RepairContext context, AmbiguousDate ambiguous, int month)
    {
        var words = context.Document.Layout.Table.Citations;
        var isFirstRight = month == ambiguous.Date.Month;
        var printed = isFirstRight ? words.OtherMonthNames[ambiguous.Date.OtherMonth - 1] : words.MonthNames[ambiguous.Date.Month - 1];
        var right = (isFirstRight ? words.OtherMonthNames : words.MonthNames)[month - 1][0];
        return Find(context.Document.Reading.Text, ambiguous.Place, printed) is { } place && context.Document.Reading.ToSource(place) is var span && span.Length == place.Length
            ? new TextFix($"Write {DateNames.Month(month)} with both names ({words.MonthNames[month - 1][0]}/{words.OtherMonthNames[month - 1][0]})", span, right)
            : null;
    }

    private static SourceSpan? Find(string text, SourceSpan within, IReadOnlyList<string> names)
    {
        for (var start = within.Start; start < within.End; start++)
        {
            foreach (var name in names)
            {
                var end = start;
                if (FoldedScan.TryWholeWords(text, ref end, name) && end <= within.End)
                    return SourceSpan.FromBounds(start, end);
            }
        }

        return null;
    }
}
