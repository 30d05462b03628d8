using System;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads references to paragraphs, canonical and as people write them.</summary>
internal static class ParagraphReferenceReader
{
    public static bool TryRead(string? text, [NotNullWhen(true)] out ParagraphReference? reference)
    {
        var hash = text?.IndexOf('#') ?? -1;
        reference = hash < 0 ? null : new ParagraphReference(text!.Substring(0, hash), text.Substring(hash + 1));
        return reference is not null;
    }
}
