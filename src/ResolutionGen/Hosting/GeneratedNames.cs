using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ResolutionGen;

/// <summary>The names of generated classes and members. They come from the text alone, never from the name of its file.</summary>
internal static class GeneratedNames
{
    /// <summary>The class that lists the resolutions of an assembly.</summary>
    public const string Catalogue = "ResolutionCatalog";

    private const string AnnexContainer = "annex";

    /// <summary>Names of members of every generated class, which the class itself cannot have.</summary>
    public static IReadOnlyList<string> ReservedForMembers { get; } =
    [
        "Symbol", "Title", "Document", "Languages", "In", "TryIn", "Preambular", "Operative", "Footnotes", "Sections", "Annexes", "Texts", "Refs",
    ];

    public static bool IsReservedForMembers(string name)
    {
        foreach (var reserved in ReservedForMembers)
        {
            if (string.Equals(reserved, name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The class of a resolution: <c>Res72_31</c>, <c>SRes1325</c>, <c>ERes2021_3</c>, <c>HrcRes54_1</c>; of what is no resolution of these bodies <c>Doc_</c> and its symbol.</summary>
    public static string OfClass(Resolution resolution)
    {
        if (resolution.Number is { } number && Prefix(resolution.Body == IssuingBody.Unknown ? number.Body : resolution.Body) is { } prefix)
            return Identifiers.From(prefix + NumberIn(number));
        var symbol = resolution.Symbol?.Value ?? resolution.Number?.ToString();

        // Nothing else in a text without symbol and number tells it from others.
        return "Doc_" + string.Join("_", (symbol ?? resolution.Digest).Split(['/', '.', '-', ' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries).Select(Cleaned));
    }

    /// <summary>The class of a resolution as the options of its file have it.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="options">The options of the file, those of the project included.</param>
    /// <param name="isAlone">Whether the file holds no other; else the letter of its part follows the name that the options give.</param>
    public static string OfClass(Resolution resolution, TextOptions options, bool isAlone)
    {
        if (options.Class is not { } name)
            return OfClass(resolution);
        return isAlone || resolution.Number?.Part is not { } part ? name : name + Cleaned(part);
    }

    /// <summary>The member of a paragraph or footnote in its collection: <c>P4a_ii</c>, <c>N11</c>.</summary>
    public static string OfMember(string path)
    {
        var parsed = ElementPath.Parse(path);
        return parsed.Part == ElementPart.Footnote ? "N" + NoteLabel(parsed.Rest) : "P" + Suffix(parsed.Rest);
    }

    /// <summary>The constant of a paragraph or footnote in <c>Refs</c> and <c>Texts</c>: <c>Operative4a_ii</c>, <c>II_Operative3</c>, <c>Annex1_3a</c>, <c>Footnote11</c>.</summary>
    public static string OfConstant(string path)
    {
        var parsed = ElementPath.Parse(path);
        if (parsed.Part == ElementPart.Footnote)
            return "Footnote" + NoteLabel(parsed.Rest);
        var container = Container(parsed.Container);
        var suffix = Suffix(parsed.Rest);
        var part = parsed.Part switch
        {
            ElementPart.Operative => "Operative",
            ElementPart.Preambular => "Preambular",
            _ => "",
        };
        if (container.Length == 0)
            return part.Length + suffix.Length == 0 ? "_" : part + suffix;
        if (part.Length + suffix.Length == 0)
            return container;

        // The third, unnumbered paragraph of an annex is not its paragraph 3.
        return container + (part.Length == 0 && suffix[0] == '_' ? "_P" : "_") + part + suffix;
    }

    /// <summary>The member of a section in <c>Sections</c>: its label, with an S where that begins with a digit.</summary>
    public static string OfSection(string label)
        => label.Length > 0 && label[0] is >= '0' and <= '9' ? "S" + Cleaned(label) : Identifiers.From(label);

    /// <summary>The member of an annex in <c>Annexes</c>: <c>A1</c>.</summary>
    public static string OfAnnex(int number) => "A" + Cleaned(number.ToString(CultureInfo.InvariantCulture));

    private static string? Prefix(IssuingBody body) => body switch
    {
        IssuingBody.GeneralAssembly => "Res",
        IssuingBody.SecurityCouncil => "SRes",
        IssuingBody.EconomicAndSocialCouncil => "ERes",
        IssuingBody.HumanRightsCouncil => "HrcRes",
        _ => null,
    };

    private static string NumberIn(ResolutionNumber number)
    {
        var sequence = number.Sequence.ToString(CultureInfo.InvariantCulture) + number.Part?.Replace(" ", "").Replace('-', '_');
        if (number.Session is null)
            return sequence;
        var session = number.Session.Replace("-", "");
        return number.IsOldStyle ? sequence + "_" + session : session + "_" + sequence;
    }

    private static string Container(string container)
    {
        if (container.StartsWith(AnnexContainer, StringComparison.Ordinal))
            return "Annex" + Cleaned(container.Substring(AnnexContainer.Length));
        return container.Length == 0 ? "" : OfSection(container);
    }

    private static string NoteLabel(string label)
    {
        var asterisks = 0;
        while (asterisks < label.Length && label[asterisks] == '*')
            asterisks++;
        return asterisks == 0 ? Suffix(label) : "Asterisk" + asterisks.ToString(CultureInfo.InvariantCulture) + Suffix(label.Substring(asterisks));
    }

    // 4(a)(ii) becomes 4a_ii; 22~2 becomes 22_2; a label that begins with a digit does not run into the number before it.
    private static string Suffix(string rest)
    {
        var suffix = new StringBuilder(rest.Length);
        var level = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case '(':
                    level++;
                    if (level > 1 || (i + 1 < rest.Length && rest[i + 1] is >= '0' and <= '9'))
                        Separate(suffix);
                    break;
                case ')':
                    break;
                case var character when IsPlain(character):
                    suffix.Append(character);
                    break;
                default:
                    Separate(suffix);
                    break;
            }
        }

        return suffix.ToString();
    }

    // Never two in a row: those are kept for numbers behind names that meet.
    private static void Separate(StringBuilder name)
    {
        if (name.Length == 0 || name[name.Length - 1] != '_')
            name.Append('_');
    }

    private static string Cleaned(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsPlain(character))
                cleaned.Append(character);
            else
                Separate(cleaned);
        }

        return cleaned.ToString();
    }

    private static bool IsPlain(char character) => character != '_' && Identifiers.IsIdentifier("a" + character.ToString());
}
