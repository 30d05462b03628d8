using System.Text;

namespace ResolutionGen;

/// <summary>
/// Reads numbers that a line end divides, in scripts without blanks between words, whose lines may end anywhere: <c>14 55(2003)</c>, <c>2082(201 2)</c>, <c>67/ 56</c>.
/// </summary>
internal static class DividedNumberReader
{
    // Far above what the Security Council has reached: "5 242 (1967)" is two numbers.
    private const int HighestCouncilNumber = 2999;
    private const int MostDigits = 4;

    /// <summary>Reads the divided number that begins at an index; one that is whole is none.</summary>
    public static bool TryReadAt(string text, int start, out NumberToken token)
    {
        token = default;
        if (NumberReader.IsInsideWord(text, start))
            return false;
        var at = start;
        var first = ReadDigits(text, ref at);
        var rest = new StringBuilder(first);
        if (FoldedScan.At(text, at) == '/')
        {
            at = FoldedScan.SkipBlanks(text, at + 1);
            rest.Append('/').Append(ReadWhole(text, ref at));
        }
        else if (FoldedScan.At(text, FoldedScan.SkipBlanks(text, at)) == '(')
        {
            at = FoldedScan.SkipBlanks(text, FoldedScan.SkipBlanks(text, at) + 1);
            rest.Append('(').Append(ReadDigits(text, ref at));
            at = FoldedScan.SkipBlanks(text, at);
            if (FoldedScan.At(text, at) != ')')
                return false;
            rest.Append(')');
            at++;
        }

        var whole = rest.ToString();
        if (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, at)) || !NumberReader.TryReadAt(whole, 0, out var read) || read.Length < whole.Length)
            return false;
        if (read.Form == NumberForm.SecurityCouncil && read.Sequence > HighestCouncilNumber)
            return false;
        token = read with { Start = start, Length = at - start };
        return true;
    }

    private static string ReadDigits(string text, ref int index)
    {
        var digits = new StringBuilder();
        var at = index;
        while (FoldedScan.IsDigit(FoldedScan.At(text, at)) && digits.Length < MostDigits)
        {
            digits.Append(FoldedScan.At(text, at));
            index = at + 1;
            at = FoldedScan.SkipBlanks(text, index);
        }

        return digits.ToString();
    }

    private static string ReadWhole(string text, ref int index)
    {
        var start = index;
        while (FoldedScan.IsDigit(FoldedScan.At(text, index)))
            index++;
        return FoldedScan.Slice(text, start, index);
    }
}
