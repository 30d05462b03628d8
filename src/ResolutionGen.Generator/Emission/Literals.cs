using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Generator;

/// <summary>Texts as C# writes them.</summary>
internal static class Literals
{
    public static string Of(string text) => IsPlain(text) ? "\"" + text + "\"" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The literal of a compact form: UTF-8 where the target takes it.</summary>
    public static string OfCompact(string compact, CompilationTarget target) => target.HasUtf8Literals ? Of(compact) + "u8" : Of(compact);

    /// <summary>An identifier, with an @ where it is a keyword anywhere.</summary>
    public static string Identifier(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    // The compiler's own formatting takes ten times as long, and nearly all texts have nothing to escape.
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            var isPlain = character is
                (>= ' ' and <= '~' and not '"' and not '\\') or // ASCII
                (>= '\u00C0' and <= '\u024F') or // Latin
                (>= '\u0410' and <= '\u044F') or // Cyrillic
                (>= '\u0621' and <= '\u064A') or // Arabic
                (>= '\u2010' and <= '\u2027') or // dashes and quotation marks
                (>= '\u3001' and <= '\u3011') or // Chinese punctuation
                (>= '\u4E00' and <= '\u9FA5') or // Chinese
                (>= '\uFF01' and <= '\uFF5E'); // full-width forms
            if (!isPlain)
                return false;
        }

        return true;
    }
}
