using System;
using System.Globalization;
using System.Text;

namespace ResolutionGen;

/// <summary>RG0209: an invisible or direction-control character, or a bracket that faces the wrong way, inside a number or symbol.</summary>
internal sealed class RG0209HiddenInNumber : TextRule
{
    // pdftotext encloses every run of a right-to-left page: where controls are so many, they are its doing and not the text's.
    private const int LinesForEachControl = 4;
    private const int LongestWord = 60;

    public override RuleDescriptor Descriptor { get; } =
        new("RG0209", "Invisible character or mirrored bracket in a number or symbol", "Citations", RuleSeverity.Info, IsAlone: true);

    public override bool NeedsLanguage => false;

    // The reading text has no controls any more: the file itself is looked at.
    public override void Check(RuleContext context)
    {
        var text = context.Document.Text;
        if (context.Resolution != context.Document.Bound[0] || (context.Document.Reading.HasControls && IsMarkedByExtraction(text, context.Document.Layout.Lines.Count)))
            return;
        var elements = new Lazy<FileElements>(() => new FileElements(context.Document));
        for (var i = 0; i < text.Length; i++)
        {
            if (HiddenCharacter.Is(text[i]))
                i = CheckHidden(context, elements, i);
            else if (text[i] is '(' or ')' && MirroredBracket.TryRead(text, i, out var number))
                context.ReportInFile(new SourceSpan(i, 1), elements.Value.PathAt(i), $"a bracket in {Shown(text, number)} faces the wrong way; did you mean {Mended(text, number, i)}?");
        }
    }

    private static bool IsMarkedByExtraction(string text, int lines)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character is >= DirectionControl.LeftToRightEmbedding and <= '\u202E' && ++controls * LinesForEachControl > lines)
                return true;
        }

        return false;
    }

    /// <summary>Looks at a run of hidden characters; gives the index of its last.</summary>
    private static int CheckHidden(RuleContext context, Lazy<FileElements> elements, int start)
    {
        var text = context.Document.Text;
        var end = start + 1;
        while (end < text.Length && HiddenCharacter.Is(text[end]))
            end++;
        if (start == 0 || end == text.Length || !IsOfWord(text[start - 1]) || !IsOfWord(text[end]) || !(IsMark(text[start - 1]) || IsMark(text[end])))
            return end - 1;
        var word = Shown(text, WordAround(text, start, end));
        if (HasDigit(word))
            context.ReportInFile(SourceSpan.FromBounds(start, end), elements.Value.PathAt(start), string.Format(CultureInfo.InvariantCulture, "{0} (U+{1:X4}) inside {2}, where nothing was expected", HiddenCharacter.NameOf(text[start]), (int)text[start], word));
        return end - 1;
    }

    // Between letters such characters part or join as they should; beside a digit or a slash they break a number or symbol.
    private static bool IsMark(char character) => Characters.IsAsciiDigit(character) || character == '/';

    private static bool IsOfWord(char character) => Characters.IsAsciiDigit(character) || Characters.IsAsciiLetter(character) || character is '/' or '.' or '-';

    private static SourceSpan WordAround(string text, int start, int end)
    {
        var first = start;
        while (first > 0 && start - first < LongestWord && (IsOfWord(text[first - 1]) || HiddenCharacter.Is(text[first - 1])))
            first--;
        while (end < text.Length && end - start < LongestWord && (IsOfWord(text[end]) || HiddenCharacter.Is(text[end])))
            end++;
        return SourceSpan.FromBounds(first, end);
    }

    private static string Shown(string text, SourceSpan span)
    {
        var shown = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            if (!HiddenCharacter.Is(text[i]))
                shown.Append(text[i]);
        }

        return shown.ToString().Trim('.', '-');
    }

    private static string Mended(string text, SourceSpan span, int bracket)
    {
        var mended = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            if (!HiddenCharacter.Is(text[i]))
                mended.Append(i != bracket ? text[i] : text[i] == '(' ? ')' : '(');
        }

        return mended.ToString();
    }

    private static bool HasDigit(string word)
    {
        foreach (var character in word)
        {
            if (Characters.IsAsciiDigit(character))
                return true;
        }

        return false;
    }
}
