using System;
using System.Globalization;

namespace ResolutionGen;

/// <summary>
/// The number and symbol that a citation has nearly always, judging by its text and body. The compact form stores only what differs.
/// Part of the format: never to be changed, or what older generators wrote reads wrong.
/// </summary>
internal static class StoredNumber
{
    /// <summary>The number that a text in the plain forms <c>67/56</c> and <c>1325 (2000)</c> gives; null for every other.</summary>
    public static ResolutionNumber? Of(string text, IssuingBody body)
    {
        var slash = text.IndexOf('/');
        return slash > 0 ? OfSession(text, slash, body) : OfYear(text);
    }

    /// <summary>The symbol of a number in a plain form; null for every other.</summary>
    public static string? SymbolOf(ResolutionNumber number)
    {
        if (number.Part is not null)
            return null;
        var sequence = number.Sequence.ToString(CultureInfo.InvariantCulture);
        return number.Body switch
        {
            IssuingBody.SecurityCouncil => "S/RES/" + sequence + "(" + number.Year?.ToString(CultureInfo.InvariantCulture) + ")",
            IssuingBody.EconomicAndSocialCouncil => "E/RES/" + number.Session + "/" + sequence,
            IssuingBody.HumanRightsCouncil => "A/HRC/RES/" + number.Session + "/" + sequence,
            _ => "A/RES/" + number.Session + "/" + sequence,
        };
    }

    private static ResolutionNumber? OfSession(string text, int slash, IssuingBody body)
    {
        if (!TryNumber(text, 0, slash, out var session) || !TryNumber(text, slash + 1, text.Length, out var sequence))
            return null;
        int? year = body == IssuingBody.EconomicAndSocialCouncil ? session : null;
        return new ResolutionNumber(body, text.Substring(0, slash), sequence, null, year);
    }

    private static ResolutionNumber? OfYear(string text)
    {
        var open = text.IndexOf('(');
        if (open < 1 || text[text.Length - 1] != ')')
            return null;
        var end = text[open - 1] == ' ' ? open - 1 : open;
        return TryNumber(text, 0, end, out var sequence) && TryNumber(text, open + 1, text.Length - 1, out var year)
            ? new ResolutionNumber(IssuingBody.SecurityCouncil, null, sequence, null, year)
            : null;
    }

    private static bool TryNumber(string text, int start, int end, out int number)
    {
        number = 0;
        return start < end
            && text[start] != '0'
            && int.TryParse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
