using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Reads what follows each ibid.: a place, a volume of the Treaty Series, or another document of the same series.</summary>
internal static class IbidReader
{
    public static IReadOnlyList<IbidToken> Read(string text, IReadOnlyList<CitationToken> tokens, CitationWords words)
    {
        var ibids = new List<IbidToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == CitationTokenKind.Ibid)
                ibids.Add(new IbidToken(token.Start, token.End - token.Start, CitationScanner.PlacesAfter(text, tokens, i, words), token.Treaty, SymbolAfter(text, tokens, i)));
        }

        return ibids;
    }

    // "Ibid., Seventy-fourth Session, Supplement No. 41 (A/74/41)": the note names the document itself.
    private static SymbolToken? SymbolAfter(string text, IReadOnlyList<CitationToken> tokens, int index)
    {
        for (var i = index + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is CitationTokenKind.Ibid || EndsSentence(text, tokens[i - 1].End, tokens[i].Start))
                return null;
            if (tokens[i].Kind == CitationTokenKind.Symbol)
                return tokens[i].Symbol;
        }

        return null;
    }

    private static bool EndsSentence(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (FoldedScan.IsSemicolon(FoldedScan.At(text, at)) || FoldedScan.At(text, at) == '。')
                return true;
        }

        return false;
    }
}
