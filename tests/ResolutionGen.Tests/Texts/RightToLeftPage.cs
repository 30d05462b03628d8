using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ResolutionGen.Tests;

/// <summary>
/// Writes right-to-left lines as extraction from a page gives them: each line between direction marks, and in it what is not Arabic between marks of its own,
/// in the order of the page from left to right, so that <c>2520 (2020)</c> is <c>)2020( 2520</c> and the stop behind a number stands before it.
/// </summary>
internal static class RightToLeftPage
{
    private const char OpenRight = '\u202B';
    private const char OpenLeft = '\u202A';
    private const char Close = '\u202C';

    public static string Set(string text) => string.Join('\f', text.Split('\f').Select(page => string.Join('\n', page.Split('\n').Select(SetLine))));

    private static string SetLine(string line)
    {
        var start = line.Length - line.TrimStart(' ').Length;
        if (start == line.Length)
            return line;
        var set = new StringBuilder(line[..start]).Append(OpenRight);
        for (var i = start; i < line.Length;)
        {
            if (IsArabic(line[i]) || line[i] is ' ' or '(' or ')')
            {
                set.Append(line[i++]);
                continue;
            }

            var end = i;
            while (end < line.Length && !IsArabic(line[end]))
                end++;
            set.Append(OpenLeft).Append(InOrderOfPage(line[i..end])).Append(Close);
            i = end;
        }

        return set.Append(Close).ToString();
    }

    // Numbers and Latin words keep their own order.
    private static string InOrderOfPage(string run)
        => string.Concat(Regex.Matches(run, "[A-Za-z0-9]+(?:[/.,:-][A-Za-z0-9]+)*|.").Select(token => token.Value).Reverse());

    private static bool IsArabic(char character) => character is (>= '\u0621' and <= '\u065F') or (>= '\u066E' and <= '\u06EF');
}
