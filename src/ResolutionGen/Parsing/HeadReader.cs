using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads what stands above the opening formula: masthead, number and title.</summary>
internal sealed class HeadReader(DocumentLayout layout, BlockText joiner)
{
    private const int FarthestDate = 80;

    /// <summary>Fills a resolution from the blocks above its formula.</summary>
    public void Read(IReadOnlyList<Block> head, ParsedResolution resolution)
    {
        var title = FindTitle(head);
        for (var i = 0; i < (title < 0 ? head.Count : title); i++)
            resolution.Masthead.Add(head[i]);
        if (title >= 0)
            ReadTitle(head, title, resolution);
        else
            ReadNumberLine(resolution);
        ReadSymbol(resolution);
        ReadAdoptionDate(resolution);
    }

    private static int FindTitle(IReadOnlyList<Block> head)
    {
        for (var i = head.Count - 1; i >= 0; i--)
        {
            if (head[i].Role == BlockRole.Title)
                return i;
        }

        return -1;
    }

    private void ReadTitle(IReadOnlyList<Block> head, int title, ParsedResolution resolution)
    {
        var first = head[title].Lines[0];
        TitleNumber.TryRead(layout.Text, first.Start, first.End, out var number, out var numberEnd);
        resolution.TitleNumber = number;
        resolution.TitleNumberSpan = SourceSpan.FromBounds(first.Start, numberEnd);
        var pieces = new List<TextPiece>();
        for (var i = title; i < head.Count; i++)
        {
            if (PartLabel.TryRead(head[i], layout.Table, out var part))
            {
                resolution.Part = part;
                resolution.Masthead.Add(head[i]);
                continue;
            }

            foreach (var line in head[i].Lines)
                pieces.Add(Trimmed(line.Start == first.Start ? numberEnd : line.Start, line.End));
        }

        var text = joiner.Join(pieces);
        if (text.Length > 0)
            resolution.Title = new ParsedParagraph(default, text, first.Page);
    }

    private void ReadNumberLine(ParsedResolution resolution)
    {
        var index = resolution.Masthead.FindIndex(block => block.Role == BlockRole.NumberLine);
        if (index < 0 || !NumberLine.TryRead(layout.Text, resolution.Masthead[index].Lines[0], layout.Table, out var number))
            return;
        resolution.TitleNumber = number;
        resolution.TitleNumberSpan = resolution.Masthead[index].Lines[0].Span;
        resolution.Masthead.RemoveAt(index);
    }

    private TextPiece Trimmed(int start, int end)
    {
        while (start < end && Characters.IsBlank(layout.Text[start]))
            start++;
        return new TextPiece(start, end);
    }

    private void ReadSymbol(ParsedResolution resolution)
    {
        foreach (var block in resolution.Masthead)
        {
            foreach (var line in block.Lines)
            {
                var middle = layout.Text.IndexOf("/RES/", line.Start, line.Length, StringComparison.Ordinal);
                if (middle < 0)
                    continue;
                var start = middle;
                while (start > line.Start && !Characters.IsBlank(layout.Text[start - 1]) && layout.Text[start - 1] < '\u0080')
                    start--;
                var end = EndOfSymbol(middle, line.End);
                if (!DocumentSymbol.TryParse(layout.Text.Substring(start, end - start), out var symbol))
                    continue;
                resolution.MastheadSymbol = symbol;
                resolution.MastheadSymbolSpan = SourceSpan.FromBounds(start, end);
                return;
            }
        }
    }

    // S/RES/1325 (2000): the year's bracket belongs to the symbol.
    private int EndOfSymbol(int start, int lineEnd)
    {
        var text = layout.Text;
        var end = start;
        while (end < lineEnd && !Characters.IsBlank(text[end]))
            end++;
        if (end + 1 < lineEnd && text[end] == ' ' && text[end + 1] == '(' && text.IndexOf(')', end, lineEnd - end) is > 0 and var close)
            return close + 1;
        return end;
    }

    private void ReadAdoptionDate(ParsedResolution resolution)
    {
        var pieces = new List<TextPiece>();
        foreach (var block in resolution.Masthead)
        {
            foreach (var line in block.Lines)
                pieces.Add(new TextPiece(line.Start, line.End));
        }

        var head = joiner.Join(pieces);
        var nearest = 2 * FarthestDate;
        for (var at = 0; at < head.Length; at++)
        {
            if (!Characters.IsAsciiDigit(head.Text[at]) || (at > 0 && Characters.IsAsciiDigit(head.Text[at - 1])) || !DateReader.TryRead(head.Text, at, layout.Table, out var date))
                continue;
            var distance = DistanceToAdoption(head.Text, date);
            if (distance < nearest)
            {
                nearest = distance;
                resolution.MastheadDate = date;
                resolution.MastheadDateSpan = head.ToSource(date.Start, date.Length);
            }

            at = date.End - 1;
        }
    }

    private int DistanceToAdoption(string head, DateToken date)
    {
        var nearest = 2 * FarthestDate;
        var from = Math.Max(0, date.Start - FarthestDate);
        var to = Math.Min(head.Length, date.End + FarthestDate);
        foreach (var word in layout.Table.AdoptionWords)
        {
            for (var at = head.IndexOf(word, from, to - from, StringComparison.OrdinalIgnoreCase); at >= 0; at = at + 1 < to ? head.IndexOf(word, at + 1, to - at - 1, StringComparison.OrdinalIgnoreCase) : -1)
            {
                // The date of issue stands before "adopted", that of the adoption after it, however far, unless the noun closes the phrase.
                var distance = at < date.End ? date.Start - at - word.Length : at - date.End + (layout.Table.Citations.NounFollowsNumbers ? 0 : FarthestDate);
                nearest = Math.Min(nearest, Math.Max(distance, 0));
            }
        }

        return nearest;
    }
}
