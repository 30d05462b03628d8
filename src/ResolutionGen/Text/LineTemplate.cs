using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ResolutionGen;

/// <summary>
/// A pattern for a whole line, from a language table: <c>{n}</c> is a number in digits, <c>{o}</c> one in the words of an ordinal;
/// all other characters stand for themselves, folded, without regard to case and blanks.
/// </summary>
internal sealed class LineTemplate
{
    private const int MostDigits = 6;
    private const char NumberToken = '\u0001';
    private const char OrdinalToken = '\u0002';
    private readonly string _pattern;
    private readonly KeyValuePair<string, int>[] _ordinals;

    /// <param name="template">The pattern.</param>
    /// <param name="ordinals">The ordinals that <c>{o}</c> stands for, from the first.</param>
    public LineTemplate(string template, IReadOnlyList<string> ordinals)
    {
        _pattern = Compact(template.Replace("{n}", NumberToken.ToString()).Replace("{o}", OrdinalToken.ToString()));

        // الثالثة begins الثالثة عشرة: the longer one is tried first.
        _ordinals = _pattern.IndexOf(OrdinalToken) < 0
            ? []
            : ordinals.Select((ordinal, index) => new KeyValuePair<string, int>(Compact(ordinal), index + 1)).OrderByDescending(ordinal => ordinal.Key.Length).ToArray();
    }

    /// <summary>Whether a line can fit, judged by its first and last character alone.</summary>
    public bool MayMatch(char first, char last) => Fits(_pattern[0], first) && Fits(_pattern[_pattern.Length - 1], last);

    /// <summary>The form in which lines are compared: folded, lower case, without blanks.</summary>
    public static string Compact(string text) => Compact(text, 0, text.Length);

    /// <summary>The form in which lines are compared, of a part of a text.</summary>
    public static string Compact(string text, int start, int end)
    {
        var compact = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
            Folding.AppendWithoutSpace(compact, text[i]);
        for (var i = 0; i < compact.Length; i++)
            compact[i] = char.ToLowerInvariant(compact[i]);
        return compact.ToString();
    }

    /// <summary>Whether a compact line fits; <paramref name="number"/> is what stands for <c>{n}</c> or <c>{o}</c>, 0 where the template has neither.</summary>
    public bool Matches(string compactLine, out int number)
    {
        number = 0;
        var at = 0;
        for (var i = 0; i < _pattern.Length; i++)
        {
            switch (_pattern[i])
            {
                case NumberToken:
                    if (!TryDigits(compactLine, ref at, ref number))
                        return false;
                    break;
                case OrdinalToken:
                    if (!TryOrdinal(compactLine, ref at, ref number))
                        return false;
                    break;
                default:
                    if (at >= compactLine.Length || compactLine[at] != _pattern[i])
                        return false;
                    at++;
                    break;
            }
        }

        return at == compactLine.Length;
    }

    private static bool TryDigits(string compactLine, ref int at, ref int number)
    {
        var digits = at;
        while (at < compactLine.Length && Characters.IsAsciiDigit(compactLine[at]) && at - digits < MostDigits)
            number = (number * 10) + (compactLine[at++] - '0');
        return at > digits;
    }

    private bool TryOrdinal(string compactLine, ref int at, ref int number)
    {
        foreach (var ordinal in _ordinals)
        {
            if (string.CompareOrdinal(compactLine, at, ordinal.Key, 0, ordinal.Key.Length) != 0)
                continue;
            at += ordinal.Key.Length;
            number = ordinal.Value;
            return true;
        }

        return false;
    }

    // A direction mark is left out of the compact line, so that it says nothing.
    private static bool Fits(char pattern, char character)
    {
        var folded = Folding.Fold(character);
        return folded == '\0' || pattern switch
        {
            NumberToken => Characters.IsAsciiDigit(folded),
            OrdinalToken => char.IsLetter(folded),
            _ => char.ToLowerInvariant(folded) == pattern,
        };
    }
}
