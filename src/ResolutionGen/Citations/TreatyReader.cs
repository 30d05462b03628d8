using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads volume and number in the Treaty Series: <c>, vol. 729, No. 10485</c>.</summary>
internal static class TreatyReader
{
    /// <summary>Reads what follows the name of the series, or an ibid.; null where neither volume nor number does.</summary>
    public static TreatyPlace? Read(string text, int index, CitationWords words)
    {
        var end = index;
        var volume = TryForm(text, ref end, words.TreatyVolumes, words);
        // A number alone is no place of the Treaty Series: many things have numbers.
        if (volume is null)
            return null;
        var number = TryForm(text, ref end, words.TreatyNumbers, words);
        return new TreatyPlace(volume, number, end);
    }

    private static int? TryForm(string text, ref int index, string[] forms, CitationWords words)
    {
        var start = FoldedScan.SkipBlanks(text, index);
        if (FoldedScan.IsComma(FoldedScan.At(text, start)))
            start = FoldedScan.SkipBlanks(text, start + 1);
        foreach (var form in forms)
        {
            if (FormReader.TryRead(text, ref start, form, words, out var values))
            {
                index = start;
                return values.Number;
            }
        }

        return null;
    }
}
