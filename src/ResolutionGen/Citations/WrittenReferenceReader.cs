using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads references as people write them in one language: <c>resolution 72/31, paragraph 4 (a)</c>, <c>第72/31号决议第4段</c>.</summary>
internal static class WrittenReferenceReader
{
    private static readonly string[] Stops = [".", "。"];

    public static bool TryRead(string text, LanguageTable table, [NotNullWhen(true)] out ParagraphReference? reference)
    {
        reference = null;
        var scan = CitationScanner.Scan(text, table, IssuingBody.GeneralAssembly);
        if (scan.Cited.Length != 1 || scan.Cited[0].Citation is not { Number: not null, Symbol: { } symbol } || !IsNothingElse(text, scan, table.Citations))
            return false;
        reference = new ParagraphReference(symbol.Value, PathOf(scan));
        return true;
    }

    /// <summary>Whether the text is the reference and nothing more.</summary>
    private static bool IsNothingElse(string text, CitationScan scan, CitationWords words)
    {
        var read = 0;
        foreach (var token in scan.Tokens)
        {
            if (!IsFiller(text, read, token.Start, words))
                return false;
            read = token.End;
        }

        return IsFiller(text, read, text.Length, words);
    }

    private static bool IsFiller(string text, int from, int to, CitationWords words)
        => CitationGap.IsList(text, from, to, words) || CitationGap.IsPinPointLink(text, from, to, words) || CitationGap.IsDateLink(text, from, to, words)
            || CitationGap.IsLink(text, from, to, Stops);

    private static string? PathOf(CitationScan scan)
    {
        string? container = null;
        string? leaf = null;
        foreach (var piece in scan.Of(CitationTokenKind.PinPoint))
        {
            var number = FoldedScan.Format(piece.Values.Number);
            switch (piece.Element)
            {
                case PinPointElement.Annex or PinPointElement.Section:
                    container = PinPointBuilder.Build([piece]) is { Annex: { } annex } ? "annex" + FoldedScan.Format(annex) : PinPointBuilder.Build([piece])!.Section;
                    break;
                case PinPointElement.Paragraph:
                    leaf ??= piece.Values.Label;
                    break;
                case PinPointElement.Preambular:
                    leaf ??= "pp" + number;
                    break;
                case PinPointElement.Footnote:
                    return "fn" + number;
            }
        }

        if (leaf is null)
            return container;
        var kind = leaf[0] == 'p' ? "" : container is not null && container.StartsWith("annex", System.StringComparison.Ordinal) ? "p" : "op";
        return (container is null ? "" : container + "/") + kind + leaf;
    }
}
