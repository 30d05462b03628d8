using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace ResolutionGen;

/// <summary>Makes the digest that says whether a wording changed, whatever the layout of its extraction.</summary>
internal static class TextDigest
{
    private const int HexLength = 16;
    private const string HexDigits = "0123456789abcdef";

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        AppendFolded(folded, text);
        return Hash(folded);
    }

    public static string Of(Paragraph paragraph)
    {
        var folded = new StringBuilder(paragraph.Text.Length);
        AppendFolded(folded, paragraph);
        return Hash(folded);
    }

    public static string Of(Resolution resolution)
    {
        var folded = new StringBuilder();
        AppendFolded(folded, resolution.Title ?? "");
        AppendFolded(folded, resolution.Preambular);
        AppendFolded(folded, resolution.Operative);
        foreach (var annex in resolution.Annexes)
            AppendFolded(folded, annex.Paragraphs);
        foreach (var footnote in resolution.Footnotes)
            AppendFolded(folded, footnote.Text);
        return Hash(folded);
    }

    private static void AppendFolded(StringBuilder folded, IEnumerable<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
            AppendFolded(folded, paragraph);
    }

    private static void AppendFolded(StringBuilder folded, Paragraph paragraph)
    {
        AppendFolded(folded, paragraph.Text);
        foreach (var child in paragraph.Children)
            AppendFolded(folded, child);
    }

    private static void AppendFolded(StringBuilder folded, string text)
    {
        foreach (var character in text)
            Folding.AppendWithoutSpace(folded, character);
    }

    private static string Hash(StringBuilder folded)
    {
        // A lone surrogate becomes U+FFFD here, on every system alike.
        var bytes = Encoding.UTF8.GetBytes(folded.ToString());
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        var hex = new StringBuilder(HexLength);
        for (var i = 0; i < HexLength / 2; i++)
            hex.Append(HexDigits[hash[i] >> 4]).Append(HexDigits[hash[i] & 15]);
        return hex.ToString();
    }
}
