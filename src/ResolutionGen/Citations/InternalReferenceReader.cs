using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds references to places of the text itself. A place alone may be one of another document; only words such as "above" or "of the present resolution" make sure.</summary>
internal static class InternalReferenceReader
{
    /// <summary>Reads the references among the pieces of a text.</summary>
    public static IReadOnlyList<InternalReference> Read(string text, IReadOnlyList<CitationToken> tokens, CitationWords words)
    {
        var references = new List<InternalReference>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != CitationTokenKind.PinPoint)
                continue;
            var places = new List<CitationToken> { tokens[i] };
            while (i + 1 < tokens.Count && tokens[i + 1].Kind == CitationTokenKind.PinPoint && CitationGap.IsPinPointLink(text, tokens[i].End, tokens[i + 1].Start, words))
                places.Add(tokens[++i]);
            if (TryReference(text, places, words) is { } reference)
                references.Add(reference);
        }

        return references;
    }

    private static InternalReference? TryReference(string text, List<CitationToken> places, CitationWords words)
    {
        var start = places[0].Start;
        var end = places[places.Count - 1].End;
        foreach (var (kind, forms) in Forms(words))
        {
            if (words.NounFollowsNumbers ? TryBefore(text, ref start, forms) : TryAfter(text, ref end, forms))
                return new InternalReference(kind, places, start, end);
        }

        return null;
    }

    private static IEnumerable<(InternalReferenceKind Kind, IReadOnlyList<string> Forms)> Forms(CitationWords words)
    {
        yield return (InternalReferenceKind.Above, words.AboveWords);
        yield return (InternalReferenceKind.Below, words.BelowWords);
        yield return (InternalReferenceKind.Present, words.PresentResolutions);
    }

    // 上文第4段
    private static bool TryBefore(string text, ref int start, IReadOnlyList<string> forms)
    {
        var end = FoldedScan.SkipBlanksBackward(text, start);
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

    private static bool TryAfter(string text, ref int end, IReadOnlyList<string> forms)
    {
        var at = FoldedScan.SkipBlanks(text, end);
        if (FoldedScan.IsComma(FoldedScan.At(text, at)))
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
