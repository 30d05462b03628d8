using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// Finds references to places of the text itself. A place alone ("as stated in paragraph 21") may be one of another document that the sentence speaks of; only words such as "above" or
/// "of the present resolution" make sure.
/// </summary>
internal static class InternalReferenceReader
{
    /// <summary>Reads the references among the pieces of a text.</summary>
    public static IReadOnlyList<InternalReference> Read(string text, IReadOnlyList<CitationToken> tokens, CitationWords words)
    {
        List<InternalReference>? references = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsOwnPlace(tokens[i]) || IsPlaceInNumbered(text, tokens, i))
                continue;
            var places = new List<CitationToken> { tokens[i] };
            while (i + 1 < tokens.Count && IsOwnPlace(tokens[i + 1]) && IsJoined(text, tokens[i], tokens[i + 1], words))
                places.Add(tokens[++i]);
            if (TryReference(text, places, words) is { } reference)
                (references ??= []).Add(reference);
        }

        return references ?? (IReadOnlyList<InternalReference>)[];
    }

    private static bool IsOwnPlace(CitationToken token)
        => token is { Kind: CitationTokenKind.PinPoint, Element: PinPointElement.Annex or PinPointElement.Section or PinPointElement.Paragraph };

    // "article 5, paragraph 3", "chapter II, section A": the place is one of what was named before it.
    private static bool IsPlaceInNumbered(string text, IReadOnlyList<CitationToken> tokens, int index)
    {
        var end = FoldedScan.SkipBlanksBackward(text, tokens[index].Start);
        if (end == 0 || !FoldedScan.IsComma(FoldedScan.At(text, end - 1)))
            return false;
        end = FoldedScan.SkipBlanksBackward(text, end - 1);
        return end > 0 && (FoldedScan.IsDigit(FoldedScan.At(text, end - 1)) || (index > 0 && tokens[index - 1].End == end && !IsOwnPlace(tokens[index - 1])));
    }

    // Section and paragraph by "of" or a comma, two paragraphs also by "and".
    private static bool IsJoined(string text, CitationToken first, CitationToken second, CitationWords words)
        => CitationGap.IsPinPointLink(text, first.End, second.Start, words)
            || (first.Element == second.Element && CitationGap.IsList(text, first.End, second.Start, words));

    private static InternalReference? TryReference(string text, List<CitationToken> places, CitationWords words)
    {
        var start = places[0].Start;
        var end = places[places.Count - 1].End;
        foreach (var (kind, forms) in Forms(words))
        {
            if (words.NounFollowsNumbers ? TryBefore(text, ref start, forms, words) : TryAfter(text, ref end, forms, MayStandApart(kind, places)))
                return new InternalReference(kind, places, start, end);
        }

        return null;
    }

    private static IEnumerable<(InternalReferenceKind Kind, string[] Forms)> Forms(CitationWords words)
    {
        yield return (InternalReferenceKind.Above, words.AboveWords);
        yield return (InternalReferenceKind.Below, words.BelowWords);
        yield return (InternalReferenceKind.Present, words.PresentResolutions);
        yield return (InternalReferenceKind.PresentAnnex, words.PresentAnnexes);
    }

    // A comma stands before the word where one stands inside the place: "section II, paragraph 4, above"; else the word begins something new ("ci-après dénommé").
    private static bool MayStandApart(InternalReferenceKind kind, List<CitationToken> places)
        => places.Count > 1 || kind is InternalReferenceKind.Present or InternalReferenceKind.PresentAnnex;

    // 上文第4段, 本决议的第4段
    private static bool TryBefore(string text, ref int start, string[] forms, CitationWords words)
    {
        var end = FoldedScan.SkipBlanksBackward(text, start);
        return TryWordBefore(text, ref start, end, forms) || (TryWordBefore(text, ref end, end, words.OfWords) && TryWordBefore(text, ref start, end, forms));
    }

    private static bool TryWordBefore(string text, ref int start, int end, string[] forms)
    {
        foreach (var form in forms)
        {
            var at = end - form.Length;
            if (at < 0 || !FoldedScan.TryWords(text, ref at, form) || at != end)
                continue;
            start = end - form.Length;
            return true;
        }

        return false;
    }

    private static bool TryAfter(string text, ref int end, string[] forms, bool mayStandApart)
    {
        var at = FoldedScan.SkipBlanks(text, end);
        if (mayStandApart && FoldedScan.IsComma(FoldedScan.At(text, at)))
            at = FoldedScan.SkipBlanks(text, at + 1);
        foreach (var form in forms)
        {
            if (!FoldedScan.TryWholeWords(text, ref at, form))
                continue;
            end = at;
            return true;
        }

        return false;
    }
}
