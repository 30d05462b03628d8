using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace ResolutionGen;

/// <summary>Makes the digest that says whether a wording changed, whatever the layout of its extraction.</summary>
internal static class TextDigest
{
    private const int HexLength = 16;
    private const string HexDigits = "0123456789abcdef";

    public static string Of(string text) => Hash(FoldedText.Of(text));

    public static string Of(Paragraph paragraph)
    {
        var folded = new FoldedText(paragraph.Text.Length);
        Append(folded, paragraph, null);
        return Hash(folded.ToString());
    }

    public static string Of(Resolution resolution)
    {
        var folded = new FoldedText(1024);
        Append(folded, resolution, null);
        return Hash(folded.ToString());
    }

    /// <summary>The digests of a resolution and of everything in it, folded once.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="elements">Takes path and digest of its paragraphs in the order of <see cref="Resolution.Paragraphs"/>, then of its footnotes.</param>
    public static string Of(Resolution resolution, ICollection<(string Path, string Digest)> elements)
    {
        var folded = new FoldedText(1024);
        var stretches = new List<Stretch>();
        Append(folded, resolution, stretches);
        foreach (var stretch in stretches)
            elements.Add((stretch.Path, Hash(folded.ToString(stretch.Start, stretch.End - stretch.Start))));
        return Hash(folded.ToString());
    }

    private static void Append(FoldedText folded, Resolution resolution, List<Stretch>? stretches)
    {
        folded.Append(resolution.Title ?? "");
        foreach (var paragraph in resolution.Preambular.Concat(resolution.Operative).Concat(resolution.Annexes.SelectMany(annex => annex.Paragraphs)))
            Append(folded, paragraph, stretches);
        foreach (var footnote in resolution.Footnotes)
        {
            stretches?.Add(new Stretch(footnote.Path, folded.Length, folded.Length));
            folded.Append(footnote.Text);
            End(stretches, stretches?.Count - 1, folded.Length);
        }
    }

    private static void Append(FoldedText folded, Paragraph paragraph, List<Stretch>? stretches)
    {
        var index = stretches?.Count;
        stretches?.Add(new Stretch(paragraph.Path, folded.Length, folded.Length));
        folded.Append(paragraph.Text);
        foreach (var child in paragraph.Children)
            Append(folded, child, stretches);
        End(stretches, index, folded.Length);
    }

    private static void End(List<Stretch>? stretches, int? index, int end)
    {
        if (stretches is not null && index is { } place)
            stretches[place] = stretches[place] with { End = end };
    }

    private static string Hash(string folded)
    {
        // A lone surrogate becomes U+FFFD here, on every system alike.
        var bytes = Encoding.UTF8.GetBytes(folded);
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        var hex = new char[HexLength];
        for (var i = 0; i < HexLength; i += 2)
        {
            hex[i] = HexDigits[hash[i / 2] >> 4];
            hex[i + 1] = HexDigits[hash[i / 2] & 15];
        }

        return new string(hex);
    }

    /// <summary>Where the folded text of an element stands.</summary>
    /// <param name="Path">The path of the element.</param>
    /// <param name="Start">The index of its first character.</param>
    /// <param name="End">The index after its last.</param>
    private readonly record struct Stretch(string Path, int Start, int End);
}
