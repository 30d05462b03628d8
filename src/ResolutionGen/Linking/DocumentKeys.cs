using System;

namespace ResolutionGen;

/// <summary>
/// The names under which documents are compared between languages: numbers alone, since each language has its own words for bodies, letters of parts and volumes
/// (<c>66/288</c>, <c>217 (III)</c>, <c>1325 (2000)</c>, <c>NPT/CONF.1995/32</c>).
/// </summary>
internal static class DocumentKeys
{
    /// <summary>The key of what is cited; null for treaties and for those numbers of conferences that each language forms in its own way (<c>1/CP.21</c>).</summary>
    public static string? Of(CitedToken cited)
    {
        if (cited.Number is { } number)
            return number.Form == NumberForm.Conference ? OfConference(cited.Citation.Text) : Of(number.Session, number.Sequence, number.Year, number.Form == NumberForm.Roman);
        return cited.Symbol is { } symbol ? Of(symbol) : null;
    }

    /// <summary>The key of a symbol; that of a resolution is its number.</summary>
    public static string Of(SymbolToken symbol)
        => symbol.Number is { } number ? Of(number) : WithoutGroup(symbol.Symbol);

    /// <summary>The key of a resolution or decision.</summary>
    public static string Of(ResolutionNumber number) => Of(number.Session, number.Sequence, number.Year, number.IsOldStyle);

    private static string Of(string? session, int sequence, int? year, bool isRoman)
    {
        var count = FoldedScan.Format(sequence);
        if (session is null)
            return year is { } known ? count + " (" + FoldedScan.Format(known) + ")" : count;
        return isRoman ? count + " (" + session + ")" : session + "/" + count;
    }

    // X/2, which some languages print as 10/2.
    private static string? OfConference(string printed)
    {
        var slash = printed.IndexOf('/');
        return slash > 0 && RomanNumeral.TryRead(printed.Substring(0, slash), out var session) ? FoldedScan.Format(session) + printed.Substring(slash) : null;
    }

    private static string WithoutGroup(string symbol)
    {
        var group = symbol.IndexOf('(');
        return (group < 0 ? symbol : symbol.Substring(0, group).TrimEnd()).ToUpperInvariant();
    }
}
