using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads references to paragraphs, canonical and as people write them.</summary>
internal static class ParagraphReferenceReader
{
    public static bool TryRead(string? text, [NotNullWhen(true)] out ParagraphReference? reference)
    {
        reference = null;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var hash = text!.IndexOf('#');
        if (hash >= 0)
            return TryCanonical(text, hash, out reference);
        if (TrySymbol(text, out var symbol))
        {
            reference = new ParagraphReference(symbol, null);
            return true;
        }

        foreach (var table in LanguageTables.All)
        {
            if (WrittenReferenceReader.TryRead(text, table, out reference))
                return true;
        }

        return false;
    }

    private static bool TryCanonical(string text, int hash, [NotNullWhen(true)] out ParagraphReference? reference)
    {
        reference = null;
        var path = PathLabels.Canonical(text.Substring(hash + 1));
        if (!ReferencePathReader.IsPath(path))
            return false;
        var name = text.Substring(0, hash);
        if (!TrySymbol(name, out var symbol))
        {
            if (!ResolutionNumberReader.TryRead(name, out var number) || number.Symbol is not { } of)
                return false;
            symbol = of.Value;
        }

        reference = new ParagraphReference(symbol, path);
        return true;
    }

    private static bool TrySymbol(string text, [NotNullWhen(true)] out string? symbol)
    {
        symbol = SymbolReader.TryRead(text, out var read) ? read.Value : null;
        return symbol is not null;
    }
}
