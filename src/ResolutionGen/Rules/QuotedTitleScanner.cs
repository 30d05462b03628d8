using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds titles in quotation or title marks, in one pass for each kind of mark.</summary>
internal static class QuotedTitleScanner
{
    // A longer stretch between marks is a quotation, or a mark that the extraction lost.
    private const int LongestTitle = 300;
    private const int FewestLetters = 5;

    /// <summary>The titles of one text that stand in a frame.</summary>
    public static void Scan(BoundText text, LanguageTable table, WordingWords words, List<QuotedTitle> titles)
    {
        foreach (var marks in words.TitleMarks)
        {
            var first = text.Text.IndexOf(marks.Open);
            if (first >= 0 && (marks.Open != marks.Close || HasEvenCount(text.Text, marks.Open)))
                Scan(text, first, marks, table, words, titles);
        }
    }

    private static void Scan(BoundText bound, int first, MarkPair marks, LanguageTable table, WordingWords words, List<QuotedTitle> titles)
    {
        var text = bound.Text;
        var open = -1;
        for (var i = first; i < text.Length; i++)
        {
            if (open >= 0 && text[i] == marks.Close)
            {
                if (i - open <= LongestTitle && CountLetters(text, open + 1, i) >= FewestLetters)
                    Add(bound, open, i, table, words, titles);
                open = -1;
            }
            else if (text[i] == marks.Open)
            {
                open = i;
            }
        }
    }

    private static void Add(BoundText bound, int open, int close, LanguageTable table, WordingWords words, List<QuotedTitle> titles)
    {
        var text = bound.Text;
        var start = open + 1;
        var end = close;
        while (char.IsWhiteSpace(text[start]))
            start++;
        while (char.IsWhiteSpace(text[end - 1]))
            end--;
        var frame = TitleFrame.Read(text, open, close, table.JoinsLinesWithoutBlank, words.Conjunctions, out var isClosed);
        if (frame is not null)
            titles.Add(new QuotedTitle(bound, start, end - start, text[open] + frame, isClosed));
    }

    // Where both marks are the same, an odd number of them leaves open which is which.
    private static bool HasEvenCount(string text, char mark)
    {
        var isEven = true;
        foreach (var character in text)
            isEven ^= character == mark;
        return isEven;
    }

    private static int CountLetters(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text[i]))
                count++;
        }

        return count;
    }
}
