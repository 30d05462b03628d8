using System.Globalization;

namespace ResolutionGen;

/// <summary>
/// The path, number and label that the next paragraph has nearly always: one after the paragraph before it. The compact form stores only what differs.
/// Part of the format: never to be changed, or what older generators wrote reads wrong.
/// </summary>
internal static class ExpectedPath
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    /// <summary>The path of the first sub-paragraph; levels are lettered and numbered in small Roman by turns.</summary>
    /// <param name="parent">The path of the paragraph.</param>
    /// <param name="depth">The level of the child, 1 below the top.</param>
    public static string FirstChild(string parent, int depth) => parent + (IsLettered(depth) ? "(a)" : "(i)");

    /// <summary>The path after a path on the same level; the same path where it has neither number nor label to count on from.</summary>
    public static string Next(string path, int depth)
    {
        if (path.Length == 0)
            return path;
        if (path[path.Length - 1] == ')')
        {
            var open = path.LastIndexOf('(') + 1;
            return path.Substring(0, open) + NextLabel(path.Substring(open, path.Length - open - 1), depth) + ")";
        }

        var digits = TrailingDigits(path);
        return TryNumber(path, digits, out var number) ? path.Substring(0, digits) + (number + 1).ToString(CultureInfo.InvariantCulture) : path;
    }

    /// <summary>The number that belongs to a path: the printed number of a numbered paragraph.</summary>
    public static int? NumberOf(string path, ParagraphKind kind)
    {
        var digits = TrailingDigits(path);
        return kind != ParagraphKind.Preambular && !IsOrdinal(path, digits) && TryNumber(path, digits, out var number) ? number : null;
    }

    /// <summary>The label that belongs to a path: the number, or the letter in its brackets.</summary>
    public static string? LabelOf(string path, ParagraphKind kind)
    {
        if (path.Length > 0 && path[path.Length - 1] == ')' && path.LastIndexOf('(') is >= 0 and var open)
            return path.Substring(open);
        return NumberOf(path, kind)?.ToString(CultureInfo.InvariantCulture);
    }

    // "op4~2" is the second of something; its 2 is printed nowhere.
    private static bool IsOrdinal(string path, int digits) => digits > 0 && path[digits - 1] == '~';

    private static bool IsLettered(int depth) => (depth & 1) == 1;

    private static string NextLabel(string label, int depth)
    {
        if (!IsLettered(depth))
        {
            for (var i = 0; i + 1 < Romans.Length; i++)
            {
                if (string.Equals(Romans[i], label, System.StringComparison.Ordinal))
                    return Romans[i + 1];
            }
        }

        if (label.Length == 0)
            return label;
        var last = label[label.Length - 1];
        return last is >= 'a' and < 'z' ? label.Substring(0, label.Length - 1) + (char)(last + 1) : label;
    }

    private static int TrailingDigits(string path)
    {
        var start = path.Length;
        while (start > 0 && path[start - 1] is >= '0' and <= '9')
            start--;
        return start;
    }

    private static bool TryNumber(string path, int start, out int number)
    {
        number = 0;
        return start < path.Length
            && path[start] != '0'
            && int.TryParse(path.Substring(start), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number < int.MaxValue;
    }
}
