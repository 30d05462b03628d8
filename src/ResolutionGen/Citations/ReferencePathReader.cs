namespace ResolutionGen;

/// <summary>Reads canonical paths: <c>op4(a)(ii)</c>, <c>pp3</c>, <c>fn*</c>, <c>II/op3</c>, <c>annex1/p3(a)</c>, <c>op22~2</c>.</summary>
internal static class ReferencePathReader
{
    private static readonly string[] Leaves = ["pp", "op", "p"];

    /// <summary>Whether a path has the shape of a canonical one; whether something stands there is not its business.</summary>
    public static bool IsPath(string path)
    {
        var slash = path.IndexOf('/');
        if (slash < 0)
            return IsLeaf(path) || IsFootnote(path) || IsContainer(path);
        return IsContainer(path.Substring(0, slash)) && IsLeaf(path.Substring(slash + 1));
    }

    // annex1, or the label of a section: II, A, III.C
    private static bool IsContainer(string text)
    {
        if (text.StartsWith("annex", System.StringComparison.Ordinal))
            return FoldedScan.IsAllDigits(text.Substring(5));
        foreach (var character in text)
        {
            if (character is not ((>= 'A' and <= 'Z') or '.'))
                return false;
        }

        return text.Length > 0 && text[0] != '.';
    }

    private static bool IsFootnote(string path)
    {
        if (!path.StartsWith("fn", System.StringComparison.Ordinal) || path.Length == 2)
            return false;
        for (var i = 2; i < path.Length; i++)
        {
            if (!FoldedScan.IsDigit(path[i]) && path[i] is not ('*' or '~'))
                return false;
        }

        return true;
    }

    private static bool IsLeaf(string path)
    {
        foreach (var leaf in Leaves)
        {
            if (path.StartsWith(leaf, System.StringComparison.Ordinal) && IsTail(path, leaf.Length))
                return true;
        }

        return false;
    }

    private static bool IsTail(string path, int at)
    {
        at = SkipDigits(path, at);
        while (at < path.Length)
        {
            var start = at + 1;
            at = path[at] switch
            {
                '~' => SkipDigits(path, start),
                '(' => path.IndexOf(')', start),
                _ => -1,
            };
            if (at <= start - 1 || at == start)
                return false;
            if (path[start - 1] == '(')
                at++;
        }

        return true;
    }

    private static int SkipDigits(string path, int at)
    {
        while (at < path.Length && FoldedScan.IsDigit(path[at]))
            at++;
        return at;
    }
}
