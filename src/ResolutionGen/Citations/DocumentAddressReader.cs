using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the addresses that lead to documents of the United Nations: those of the two hosts that resolve symbols, and those that carry a symbol in their query.</summary>
internal static class DocumentAddressReader
{
    private const string SchemeEnd = "://";
    private const int LongestAddress = 400;
    private const string Stops = ".,;:";

    private static readonly string[] Schemes = ["https", "http"];

    // The path is the symbol, behind a code of the language; "ch" and "sp" are older codes.
    private static readonly string[] SymbolHosts = ["undocs.org", "www.undocs.org", "docs.un.org"];
    private static readonly string[] QueryKeys = ["symbol=", "DS="];

    /// <summary>The addresses of a text, in its order; those that lead elsewhere are left out.</summary>
    public static IEnumerable<DocumentAddress> Read(string text)
    {
        for (var at = text.IndexOf(SchemeEnd, StringComparison.Ordinal); at >= 0; at = text.IndexOf(SchemeEnd, at + 1, StringComparison.Ordinal))
        {
            var start = StartOfScheme(text, at);
            if (start >= 0 && ReadAt(text, start, at + SchemeEnd.Length) is { } address)
                yield return address;
        }
    }

    private static int StartOfScheme(string text, int end)
    {
        foreach (var scheme in Schemes)
        {
            var start = end - scheme.Length;
            if (start >= 0 && string.Compare(text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return start;
        }

        return -1;
    }

    private static DocumentAddress? ReadAt(string text, int start, int host)
    {
        var end = EndOf(text, host);
        var symbolStart = SymbolIn(text, host, end);
        if (symbolStart < 0)
            return null;
        var symbolEnd = symbolStart;
        while (symbolEnd < end && text[symbolEnd] is not ('?' or '#' or '&'))
            symbolEnd++;
        if (!DocumentSymbol.TryParse(InCapitals(Uri.UnescapeDataString(text.Substring(symbolStart, symbolEnd - symbolStart))), out var symbol))
            return null;
        return new DocumentAddress(start, end, symbolStart, symbolEnd, symbol);
    }

    // Hosts do not mind the case of the letter of a part: A/RES/57/283b.
    private static string InCapitals(string symbol)
        => symbol.Length > 1 && char.IsLower(symbol[symbol.Length - 1]) && Characters.IsAsciiDigit(symbol[symbol.Length - 2]) ? symbol.ToUpperInvariant() : symbol;

    // An address has no blanks; a bracket closes it that it did not open. The year of a Council's resolution may stand behind a blank.
    private static int EndOf(string text, int from)
    {
        var end = from;
        var depth = 0;
        for (; end < text.Length && end - from < LongestAddress; end++)
        {
            var character = text[end];
            if (character == '(')
                depth++;
            else if (character == ')' && --depth < 0)
                break;
            else if (Characters.IsBlank(character) && !IsYear(text, end + 1))
                break;
            else if (character is '"' or '<' or '>' or ']' or '）' or '》' or '»' or '”' || Characters.IsWide(character))
                break;
        }

        while (end > from && Stops.IndexOf(text[end - 1]) >= 0)
            end--;
        return end;
    }

    private static bool IsYear(string text, int at)
    {
        const int Digits = 4;
        if (at + Digits + 1 >= text.Length || text[at] != '(' || text[at + Digits + 1] != ')')
            return false;
        for (var i = 1; i <= Digits; i++)
        {
            if (!Characters.IsAsciiDigit(text[at + i]))
                return false;
        }

        return true;
    }

    private static int SymbolIn(string text, int host, int end)
    {
        foreach (var known in SymbolHosts)
        {
            var slash = host + known.Length;
            if (slash < end && text[slash] == '/' && string.Compare(text, host, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return SkipLanguage(text, slash + 1, end);
        }

        foreach (var key in QueryKeys)
        {
            var at = text.IndexOf(key, host, end - host, StringComparison.OrdinalIgnoreCase);
            if (at > host && text[at - 1] is '?' or '&')
                return at + key.Length;
        }

        return -1;
    }

    private static int SkipLanguage(string text, int at, int end)
        => at + 2 < end && char.IsLower(text[at]) && char.IsLower(text[at + 1]) && text[at + 2] == '/' ? at + 3 : at;
}
