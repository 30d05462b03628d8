using System.Text;

namespace ResolutionGen;

/// <summary>
/// A pattern for a whole line, from a language table: <c>{n}</c> is a number, all other characters stand for themselves,
/// folded, without regard to case and blanks.
/// </summary>
internal sealed class LineTemplate
{
    private const char NumberToken = '\u0001';
    private readonly string _pattern;

    public LineTemplate(string template)
        => _pattern = Compact(template.Replace("{n}", NumberToken.ToString()));

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
                default:
                    if (at >= compactLine.Length || compactLine[at] != _pattern[i])
                        return false;
                    at++;
                    break;
            }
        }

        return at == compactLine.Length;
    }

    // A direction mark is left out of the compact line, so that it says nothing.
    private static bool Fits(char pattern, char character)
    {
        var folded = Folding.Fold(character);
        return folded == '\0' || (pattern == NumberToken ? Characters.IsAsciiDigit(folded) : char.ToLowerInvariant(folded) == pattern);
    }
}
