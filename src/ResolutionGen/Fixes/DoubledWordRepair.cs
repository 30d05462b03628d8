using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0702: the second of two words in a row goes. A verb that stands again further on needs an editor.</summary>
internal sealed class DoubledWordRepair : TextRepair
{
    public override string RuleId => "RG0702";

    public override IReadOnlyList<TextFix> Offer(RepairContext context, Finding finding)
    {
        if (finding.Related.Count != 1)
            return [];
        var text = context.Document.Text;
        var first = finding.Related[0].Span;
        var second = finding.Span;
        if (first.End > second.Start || !IsBlank(text, first.End, second.Start) || HasLineEnd(text, second.Start, second.End))
            return [];
        return [new TextFix($"Remove the second \u201C{text.Substring(second.Start, second.Length)}\u201D", Superfluous(text, first.End, second), "")];
    }

    // With the blank before it; a word that begins a line goes with the blank after it, so that the line stays.
    private static SourceSpan Superfluous(string text, int firstEnd, SourceSpan second)
    {
        var end = second.End;
        while (end < text.Length && Characters.IsBlank(text[end]) && !IsLineEnd(text[end]))
            end++;
        var isAloneOnLine = end == text.Length || IsLineEnd(text[end]);
        return HasLineEnd(text, firstEnd, second.Start) && !isAloneOnLine ? SourceSpan.FromBounds(second.Start, end) : SourceSpan.FromBounds(firstEnd, second.End);
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsBlank(text[i]))
                return false;
        }

        return true;
    }

    private static bool HasLineEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsLineEnd(text[i]))
                return true;
        }

        return false;
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r' or '\f';
}
