using System.Globalization;

namespace ResolutionGen;

/// <summary>Says why something cited cannot have existed on a day.</summary>
internal static class ExistenceCalendar
{
    private const int YearOfSessionZero = 1945;
    private const int FirstSessionalSymbols = 31;

    // Documents of the next yearly session of the Economic and Social Council are issued from autumn on.
    private const int FirstMonthOfNextYear = 9;

    /// <summary>The reason in words; null where it may have existed.</summary>
    public static string? ReasonAgainst(CitedToken cited, BoundText text, CalendarDate day, IssuingBody enacting)
        => cited.Number is { } number ? AgainstNumber(cited, number, text, day, enacting) : cited.Citation.Symbol is { } symbol ? AgainstSymbol(cited, symbol.Value, day) : null;

    private static string? AgainstNumber(CitedToken cited, NumberToken number, BoundText text, CalendarDate day, IssuingBody enacting)
    {
        if (cited.Citation.Body == IssuingBody.SecurityCouncil)
            return number.Year > day.Year ? "its year is " + FoldedScan.Format(number.Year.Value) : null;
        if (cited.Citation.Body == IssuingBody.EconomicAndSocialCouncil)
            return number.Year > day.Year + 1 ? "its year is " + FoldedScan.Format(number.Year.Value) : null;
        return AssemblyAttribution.CanBeJudged(cited, day, text, enacting) ? AgainstSession(number.Session) is { } opening && opening.First > day ? opening.Reason : null : null;
    }

    private static string? AgainstSymbol(CitedToken cited, string symbol, CalendarDate day)
    {
        if (cited.Citation.Number is { Body: IssuingBody.GeneralAssembly } number)
            return AgainstSession(number.Session) is { } opening && opening.First > day ? opening.Reason : null;
        var parts = symbol.Split('/');
        if (parts.Length < 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var period))
            return null;
        return parts[0] switch
        {
            // Documents of a session are issued from the beginning of the year in which it opens.
            "A" when period >= FirstSessionalSymbols && period < 1000 && YearOfSessionZero + period > day.Year => "its session opens in " + FoldedScan.Format(YearOfSessionZero + period),
            "S" when period > day.Year && period < 2200 => "its year is " + FoldedScan.Format(period),
            "E" when period > day.Year + (day.Month >= FirstMonthOfNextYear ? 1 : 0) && period is > 1946 and < 2200 => "its year is " + FoldedScan.Format(period),
            _ => null,
        };
    }

    private static (CalendarDate First, string Reason)? AgainstSession(string? session)
    {
        var spans = SessionCalendar.SpansOf(session);
        return spans.Count == 0 ? null : (spans[0].First, SessionNames.Duration(session!, spans));
    }
}
