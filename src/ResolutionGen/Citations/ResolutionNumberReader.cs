using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>Reads and writes numbers of resolutions.</summary>
internal static class ResolutionNumberReader
{
    /// <summary>What symbols of resolutions begin with, and whose they are.</summary>
    public static IReadOnlyList<(string Prefix, IssuingBody Body)> SymbolPrefixes { get; } =
    [
        ("A/RES/", IssuingBody.GeneralAssembly),
        ("S/RES/", IssuingBody.SecurityCouncil),
        ("E/RES/", IssuingBody.EconomicAndSocialCouncil),
        ("A/HRC/RES/", IssuingBody.HumanRightsCouncil),
    ];

    /// <summary>Reads a number alone, as that of the body that its form tells; the General Assembly's where several share it.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out ResolutionNumber? number)
        => TryRead(text, IssuingBody.Unknown, out number);

    /// <summary>Reads a number alone, as that of a body: <c>54/1</c> of the Human Rights Council.</summary>
    /// <param name="text">The number; blanks and irregular dashes are accepted.</param>
    /// <param name="body">The body; <see cref="IssuingBody.Unknown"/> where only the form can tell.</param>
    /// <param name="number">The number; null where the text is none, or none of that body.</param>
    public static bool TryRead(string? text, IssuingBody body, [NotNullWhen(true)] out ResolutionNumber? number)
    {
        number = null;
        if (text is null)
            return false;
        var start = FoldedScan.SkipBlanks(text, 0);
        if (!NumberReader.TryReadAt(text, start, out var token) || token.Form == NumberForm.Conference || FoldedScan.SkipBlanks(text, token.End) < text.Length)
            return false;
        if (token.Form == NumberForm.Roman && token.SessionNumber == 0)
            return false;
        var byForm = NumberForms.BodyOf(token);
        if (body != IssuingBody.Unknown && !NumberForms.CanBe(token, body))
            return false;
        number = Create(token, body == IssuingBody.Unknown ? byForm : body);
        return true;
    }

    /// <summary>The number in the symbol of a resolution: <c>A/RES/72/31</c>, <c>A/RES/217A(III)</c>.</summary>
    /// <returns>False where the symbol is that of another document.</returns>
    public static bool TryFromSymbol(string? symbol, [NotNullWhen(true)] out ResolutionNumber? number)
    {
        number = null;
        foreach (var (prefix, body) in SymbolPrefixes)
        {
            if (symbol is not null && symbol.StartsWith(prefix, StringComparison.Ordinal))
                return TryRead(symbol.Substring(prefix.Length), body, out number);
        }

        return false;
    }

    public static ResolutionNumber Create(NumberToken token, IssuingBody body) => new(body, token.Session, token.Sequence, token.Part, token.Year);

    /// <summary>The symbol of a resolution; null for bodies whose resolutions have none of this kind.</summary>
    public static DocumentSymbol? SymbolOf(ResolutionNumber number) => SymbolOf(number, "RES/");

    /// <summary>The symbol of a decision; null for bodies other than the General Assembly and the Human Rights Council.</summary>
    public static DocumentSymbol? SymbolOfDecision(ResolutionNumber number)
        => number.Body is IssuingBody.GeneralAssembly or IssuingBody.HumanRightsCouncil ? SymbolOf(number, "DEC/") : null;

    public static string Format(ResolutionNumber number) => Format(number, " ");

    private static DocumentSymbol? SymbolOf(ResolutionNumber number, string kind)
    {
        var organ = number.Body switch
        {
            IssuingBody.GeneralAssembly => "A/",
            IssuingBody.SecurityCouncil => "S/",
            IssuingBody.EconomicAndSocialCouncil => "E/",
            IssuingBody.HumanRightsCouncil => "A/HRC/",
            _ => null,
        };
        return organ is null ? null : new DocumentSymbol(organ + kind + Format(number, ""));
    }

    // Running text keeps blanks before part and bracket, symbols do not (UNBIS reference manual).
    private static string Format(ResolutionNumber number, string blank)
    {
        var part = number.Part is null ? "" : blank + number.Part;
        var sequence = FoldedScan.Format(number.Sequence);
        if (number.Session is null)
            return sequence + part + (number.Year is { } year ? blank + "(" + FoldedScan.Format(year) + ")" : "");
        return number.IsOldStyle ? sequence + part + blank + "(" + number.Session + ")" : number.Session + "/" + sequence + part;
    }
}
