using System;

namespace ResolutionGen;

/// <summary>Reads the session or year of Official Records that stands before a supplement: <c>Seventy-third Session, Supplement No. 41</c>.</summary>
internal static class RecordSessionReader
{
    private const int Reach = 60;

    /// <summary>Reads what ends right before an index.</summary>
    public static RecordSession ReadBefore(string text, int index, CitationWords words)
    {
        var end = FoldedScan.SkipBlanksBackward(text, index);
        if (end > 0 && FoldedScan.IsComma(FoldedScan.At(text, end - 1)))
            end = FoldedScan.SkipBlanksBackward(text, end - 1);
        for (var start = Math.Max(0, end - Reach); start < end; start++)
        {
            if (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, start - 1)))
                continue;
            foreach (var form in words.RecordSessions)
            {
                var at = start;
                if (FormReader.TryRead(text, ref at, form, words, out var values) && at == end)
                    return new RecordSession(values.Number, values.Year, start, end);
            }
        }

        return default;
    }
}
