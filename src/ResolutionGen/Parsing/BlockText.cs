using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Joins the lines of a paragraph or footnote: the text as printed, unwrapped, letter-spacing taken out.</summary>
internal sealed class BlockText(string text, LanguageTable table, bool setsBlankBeforeDigits)
{
    private const int ShortestSpacedRun = 4;
    private readonly MappedText.Builder _builder = new();

    /// <summary>Joins stretches of lines.</summary>
    public MappedText Join(List<TextPiece> pieces) => Join(MappedText.Empty, pieces);

    /// <summary>Joins stretches of lines to a text that stands before them.</summary>
    public MappedText Join(MappedText before, List<TextPiece> pieces)
    {
        var builder = _builder;
        builder.Append(before, 0, before.Length);
        foreach (var piece in pieces)
        {
            if (piece.Start >= piece.End)
                continue;
            if (builder.Length > 0 && NeedsBlank(builder.Last, text[piece.Start]))
                builder.Append(' ', piece.Start - 1);
            AppendPiece(builder, piece);
        }

        return builder.Build();
    }

    private bool NeedsBlank(char last, char next)
    {
        if (last is '-' or '‐' or '‑' or '/')
            return false;
        if (!table.JoinsLinesWithoutBlank)
            return true;
        var lastIsWide = Characters.IsWide(last);
        var nextIsWide = Characters.IsWide(next);
        if (!lastIsWide && !nextIsWide)
            return !Characters.IsOpening(last) && !Characters.IsClosing(next);
        // Where this document sets a blank between Han characters and digits, a wrap at that place stands for one.
        return setsBlankBeforeDigits && ((Characters.IsHan(last) && IsLatinOrDigit(next)) || (IsLatinOrDigit(last) && Characters.IsHan(next)));
    }

    private void AppendPiece(MappedText.Builder builder, TextPiece piece)
    {
        var isSpaced = table.JoinsLinesWithoutBlank && IsLetterSpaced(piece);
        var runStart = piece.Start;
        for (var i = piece.Start; i < piece.End; i++)
        {
            // Nearly every character is one of these.
            if (text[i] is > ' ' and <= '~' || !Characters.IsBlank(text[i]) || (!isSpaced && IsPlainBlank(i, piece.End)))
                continue;
            builder.Append(text, runStart, i - runStart);
            var next = i;
            while (next < piece.End && Characters.IsBlank(text[next]))
                next++;
            if (next < piece.End && !(isSpaced && Characters.IsWide(text[i - 1]) && Characters.IsWide(text[next])))
                builder.Append(' ', i);
            runStart = next;
            i = next - 1;
        }

        builder.Append(text, runStart, piece.End - runStart);
    }

    // One blank between two characters stays as it is, and the run goes on.
    private bool IsPlainBlank(int index, int end) => text[index] == ' ' && index + 1 < end && !Characters.IsBlank(text[index + 1]);

    private bool IsLetterSpaced(TextPiece piece)
    {
        var run = 0;
        for (var i = piece.Start + 1; i + 1 < piece.End; i++)
        {
            if (text[i] != ' ')
                continue;
            if (Characters.IsWide(text[i - 1]) && Characters.IsWide(text[i + 1]))
            {
                if (++run >= ShortestSpacedRun)
                    return true;
            }
            else
            {
                run = 0;
            }
        }

        return false;
    }

    private static bool IsLatinOrDigit(char character) => Characters.IsAsciiDigit(character) || Characters.IsAsciiLetter(character);
}
