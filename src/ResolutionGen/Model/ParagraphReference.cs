using System;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>The canonical name of a resolution or of something in it: <c>A/RES/72/31#op4(a)</c>.</summary>
public sealed class ParagraphReference : IEquatable<ParagraphReference>
{
    internal ParagraphReference(string symbol, string? path)
    {
        Symbol = symbol;
        Path = path;
    }

    /// <summary>The symbol of the resolution: <c>A/RES/72/31</c>.</summary>
    public string Symbol { get; }

    /// <summary>The canonical path inside it: <c>op4(a)</c>; null for the resolution as a whole.</summary>
    public string? Path { get; }

    /// <summary>
    /// Reads a reference: canonical (<c>A/RES/72/31#op4(a)</c>), with labels as printed (<c>#op4(أ)</c>), or as people write it
    /// (<c>A/RES/72/31, para. 4</c>, <c>resolution 72/31, paragraph 4 (a)</c>, <c>第72/31号决议第4段</c>).
    /// </summary>
    /// <returns>False where the text is no reference; <paramref name="reference"/> is then null.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ParagraphReference? reference)
        => ParagraphReferenceReader.TryRead(text, out reference);

    /// <inheritdoc/>
    public bool Equals(ParagraphReference? other)
        => other is not null && string.Equals(Symbol, other.Symbol, StringComparison.Ordinal) && string.Equals(Path, other.Path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParagraphReference);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The canonical form.</summary>
    public override string ToString() => Path is null ? Symbol : Symbol + "#" + Path;
}
