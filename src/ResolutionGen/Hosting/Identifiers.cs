using System.Globalization;
using System.Linq;
using System.Text;

namespace ResolutionGen;

/// <summary>Makes identifiers of C# from other texts. Keywords count as identifiers: whoever writes code puts the @ before them.</summary>
internal static class Identifiers
{
    public static bool IsIdentifier(string text) => text.Length > 0 && IsStart(text[0]) && text.All(IsPart);

    /// <summary>The text with an underscore for each character that may not stand in an identifier, and before a digit at the start.</summary>
    public static string From(string text)
    {
        var identifier = new StringBuilder(text.Length + 1);
        if (text.Length == 0 || (IsPart(text[0]) && !IsStart(text[0])))
            identifier.Append('_');
        foreach (var character in text)
            identifier.Append(IsPart(character) ? character : '_');
        return identifier.ToString();
    }

    /// <summary>The text with an identifier for each of its segments; empty segments are left out.</summary>
    public static string NamespaceFrom(string text)
        => string.Join(".", text.Split('.').Select(segment => segment.Trim()).Where(segment => segment.Length > 0).Select(From));

    private static bool IsStart(char character) => character == '_' || IsLetter(character);

    private static bool IsPart(char character) => IsStart(character) || char.GetUnicodeCategory(character) is
        UnicodeCategory.DecimalDigitNumber or
        UnicodeCategory.ConnectorPunctuation or
        UnicodeCategory.NonSpacingMark or
        UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or
        UnicodeCategory.LowercaseLetter or
        UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or
        UnicodeCategory.LetterNumber;
}
