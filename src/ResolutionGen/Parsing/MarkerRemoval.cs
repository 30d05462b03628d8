using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Takes the markers out of the texts, with the blanks that only they brought.</summary>
internal static class MarkerRemoval
{
    /// <param name="paragraphs">The paragraphs in reading order.</param>
    /// <param name="chosen">The markers in reading order.</param>
    /// <param name="resolutions">The resolutions, for the asterisk notes.</param>
    /// <param name="table">The language.</param>
    public static void Apply(ParsedParagraph[] paragraphs, List<MarkerCandidate> chosen, IReadOnlyList<ParsedResolution> resolutions, LanguageTable table)
    {
        var asterisks = CollectAsterisks(resolutions);
        var builder = new MappedText.Builder();
        var next = 0;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var cuts = new List<(int Start, int End, string Label)>();
            for (; next < chosen.Count && chosen[next].Paragraph == i; next++)
                cuts.Add((chosen[next].Start, chosen[next].End, chosen[next].Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            if (asterisks.Count > 0)
                AddAsterisks(paragraphs[i].Marked.Text, asterisks, cuts);
            if (cuts.Count > 0)
                Cut(paragraphs[i], cuts, builder, table);
        }
    }

    private static HashSet<string> CollectAsterisks(IReadOnlyList<ParsedResolution> resolutions)
    {
        var labels = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var resolution in resolutions)
        {
            foreach (var note in resolution.Notes)
            {
                if (note.Number == 0)
                    labels.Add(note.Label);
            }
        }

        return labels;
    }

    private static void AddAsterisks(string text, HashSet<string> labels, List<(int Start, int End, string Label)> cuts)
    {
        for (var start = text.IndexOf('*'); start >= 0;)
        {
            var end = start;
            while (end < text.Length && text[end] == '*')
                end++;
            var label = text.Substring(start, end - start);
            if (labels.Contains(label))
                cuts.Add((start, end, label));
            start = end < text.Length ? text.IndexOf('*', end) : -1;
        }

        cuts.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    private static void Cut(ParsedParagraph paragraph, List<(int Start, int End, string Label)> cuts, MappedText.Builder builder, LanguageTable table)
    {
        var marked = paragraph.Marked;
        var position = 0;
        for (var i = 0; i < cuts.Count;)
        {
            var last = LastOfRun(marked.Text, cuts, i);
            var keepEnd = cuts[i].Start;
            while (keepEnd > position && Characters.IsBlank(marked.Text[keepEnd - 1]))
                keepEnd--;
            builder.Append(marked, position, keepEnd - position);
            for (; i <= last; i++)
                paragraph.Markers.Add(new ParsedMarker(cuts[i].Label, builder.Length, marked.ToSource(cuts[i].Start, cuts[i].End - cuts[i].Start)));

            var resume = cuts[last].End;
            while (resume < marked.Length && Characters.IsBlank(marked.Text[resume]))
                resume++;
            if (NeedsBlank(builder, marked.Text, keepEnd, cuts[last].End, resume, table))
                builder.Append(' ', marked.ToSource(cuts[last].End));
            position = resume;
        }

        builder.Append(marked, position, marked.Length - position);
        paragraph.Text = builder.Build();
    }

    // Markers one after another, with a comma or a blank between them, go as one.
    private static int LastOfRun(string text, List<(int Start, int End, string Label)> cuts, int first)
    {
        var last = first;
        while (last + 1 < cuts.Count && IsBetweenMarkers(text, cuts[last].End, cuts[last + 1].Start))
            last++;
        return last;
    }

    private static bool IsBetweenMarkers(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != ',' && !Characters.IsBlank(text[i]) && FoldingTable.Lookup(text[i]) != ',')
                return false;
        }

        return end - start <= 2;
    }

    private static bool NeedsBlank(MappedText.Builder builder, string text, int keepEnd, int markerEnd, int resume, LanguageTable table)
    {
        if (resume >= text.Length || builder.Length == 0 || (resume == markerEnd && keepEnd == markerEnd))
            return false;
        var next = text[resume];
        var hadBlank = resume > markerEnd || (keepEnd < markerEnd && Characters.IsBlank(text[keepEnd]));
        if (!hadBlank || Characters.IsStop(next) || Characters.IsClosing(next))
            return false;
        return !table.JoinsLinesWithoutBlank || !(Characters.IsWide(builder.Last) && Characters.IsWide(next)) && !(Characters.IsWide(builder.Last) && !Characters.IsHan(builder.Last));
    }
}
