using System.Text;

namespace ResolutionGen;

/// <summary>
/// A pattern for a whole line, from a language table: <c>{n}</c> is a number, <c>{*}</c> is anything, all other characters stand for themselves,
/// folded, without regard to case and blanks.
/// </summary>
internal sealed class LineTemplate
{
    private const char NumberToken = '\u0001';
    private const char AnyToken = '\u0002';
    private readonly string _pattern;

    public LineTemplate(string template)
        => _pattern = Compact(template.Replace("{n}", NumberToken.ToString()).Replace("{*}", AnyToken.ToString()));

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

    /// <summary>Whether a compact line fits; <paramref name="number"/> is what stands for <c>{n}</c>, 0 where the template has none.</summary>
    public bool Matches(string compactLine, out int number)
    {
        number = 0;
        var at = 0;
        for (var i = 0; i < _pattern.Length; i++)
        {
            switch (_pattern[i])
            {
                case NumberToken:
                    var digits = at;
                    while (at < compactLine.Length && Characters.IsAsciiDigit(compactLine[at]) && at - digits < 6)
                        number = (number * 10) + (compactLine[at++] - '0');
                    if (at == digits)
                        return false;
                    break;
                case AnyToken when i == _pattern.Length - 1:
                    return true;
                case AnyToken:
                    // One gap a template is enough for every table so far; the rest must be the line's end.
                    var tail = _pattern.Length - i - 1;
                    return compactLine.Length - tail >= at && string.CompareOrdinal(compactLine, compactLine.Length - tail, _pattern, i + 1, tail) == 0;
                default:
                    if (at >= compactLine.Length || compactLine[at] != _pattern[i])
                        return false;
                    at++;
                    break;
            }
        }

        return at == compactLine.Length;
    }
}
