using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Generator;

/// <summary>Texts as C# writes them.</summary>
internal static class Literals
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The literal of a compact form: UTF-8 where the target takes it.</summary>
    public static string OfCompact(string compact, CompilationTarget target) => target.HasUtf8Literals ? Of(compact) + "u8" : Of(compact);

    /// <summary>An identifier, with an @ where it is a keyword anywhere.</summary>
    public static string Identifier(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
