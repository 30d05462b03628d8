using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ResolutionGen;

/// <summary>Reads the document symbol at a place of a text (domain grammar C.2). The set of organs is open; look-alikes such as HIV/AIDS are none.</summary>
internal static class SymbolScanner
{
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Reads the symbol that begins at an index, faulty ones included.</summary>
    public static bool TryReadAt(string text, int start, [NotNullWhen(true)] out SymbolToken? token)
    {
        token = null;
        if (FoldedScan.At(text, start) is < 'A' or > 'Z' || IsInsideWord(text, start))
            return false;
        var at = start;
        if (!TryOrgan(text, ref at, out var organ))
            return false;
        if (TryResolution(text, start, out token))
            return true;
        var components = ReadComponents(text, ref at, organ);
        if (!IsSymbol(organ, components))
            return false;
        token = Judge(text, start, at, organ, components);
        return true;
    }

    private static SymbolToken Judge(string text, int start, int at, string organ, List<string> components)
    {
        var printed = organ + "/" + string.Join("/", components);
        var restart = SymbolComponents.FindRestart(printed, organ);
        var meant = restart > 0 ? printed.Substring(restart) : Correct(organ, components);
        if (meant is not null || HasEmptyComponent(components))
            return new SymbolToken(start, at - start, printed, SymbolFault.Malformed, meant ?? Collapse(printed), null);
        if (components[components.Count - 1].Length == 0)
            return new SymbolToken(start, at - start, printed, SymbolFault.TrailingSlash, null, null);

        var canonical = new StringBuilder(organ);
        AppendCanonical(canonical, components);
        var fault = SymbolGroupReader.Read(text, ref at, out var group);
        if (fault == SymbolFault.MissingBracket && HasBracketBehind(text, start))
            fault = SymbolFault.None;
        if (group is not null)
            canonical.Append(' ').Append(group);
        if (group is not null && fault == SymbolFault.None && FoldedScan.At(text, at) == '/' && FoldedScan.IsLatinLetter(FoldedScan.At(text, at + 1)))
        {
            var tail = ReadComponents(text, ref at, organ);
            var isCorrected = Correct(organ, tail) is not null;
            AppendCanonical(canonical, tail);
            if (isCorrected)
                return new SymbolToken(start, at - start, FoldedScan.Slice(text, start, at), SymbolFault.Malformed, canonical.ToString(), null);
        }

        return new SymbolToken(start, at - start, canonical.ToString(), fault, null, null);
    }

    // Right-to-left text has the closing bracket of "(Sect. 3)" on the left, where extraction leaves it: و )A/78/6 (Sect. 3
    private static bool HasBracketBehind(string text, int start)
    {
        var before = FoldedScan.SkipBlanksBackward(text, start);
        if (FoldedScan.At(text, before - 1) != ')')
            return false;
        before = FoldedScan.SkipBlanksBackward(text, before - 1);
        return before == 0 || FoldedScan.IsRightToLeft(FoldedScan.At(text, before - 1));
    }

    private static void AppendCanonical(StringBuilder canonical, List<string> components)
    {
        foreach (var component in components)
            canonical.Append('/').Append(SymbolComponents.Canonical(component));
    }

    private static bool IsInsideWord(string text, int start)
    {
        var before = FoldedScan.At(text, start - 1);
        return FoldedScan.IsLetterOrDigit(before) || before is '/' || (before is '.' or '-' or '_' && FoldedScan.IsLetterOrDigit(FoldedScan.At(text, start - 2)));
    }

    private static bool TryOrgan(string text, ref int at, out string organ)
    {
        var end = at;
        while (FoldedScan.IsLetterOrDigit(FoldedScan.At(text, end)))
            end++;
        organ = FoldedScan.At(text, end) == '/' ? FoldedScan.Slice(text, at, end) : "";
        at = end;
        return organ.Length is > 0 and <= 10;
    }

    /// <summary>The symbol of a resolution ends with its number, printed with blanks or without: <c>S/RES/1325 (2000)</c>.</summary>
    private static bool TryResolution(string text, int start, [NotNullWhen(true)] out SymbolToken? token)
    {
        token = null;
        foreach (var (prefix, _) in ResolutionNumberReader.SymbolPrefixes)
        {
            var at = start;
            if (!FoldedScan.TryWords(text, ref at, prefix))
                continue;
            if (!NumberReader.TryReadTail(text, at, out var tail) || !ResolutionNumberReader.TryFromSymbol(prefix + FoldedScan.Slice(text, at, tail.End), out var number))
                return false;
            token = new SymbolToken(start, tail.End - start, number.Symbol!.Value, SymbolFault.None, null, number);
            return true;
        }

        return false;
    }

    /// <summary>Reads the components from the slash on; the last one is empty where the symbol ends with a slash.</summary>
    private static List<string> ReadComponents(string text, ref int at, string organ)
    {
        var components = new List<string>();
        while (FoldedScan.At(text, at) == '/')
        {
            var start = SkipWrap(text, at + 1);
            var end = start;
            while (IsComponentCharacter(FoldedScan.At(text, end)) || (end < text.Length && FoldedScan.At(text, end) == '\0' && IsComponentCharacter(FoldedScan.At(text, end + 1))))
                end++;
            if (IsDoubleWrap(text, end, organ, out var second))
            {
                components.Add(FoldedScan.Slice(text, start, end).TrimEnd('-') + "-" + FoldedScan.At(text, second));
                at = second + 1;
                continue;
            }

            while (end > start && FoldedScan.At(text, end - 1) is '.' or '-' or '\0')
                end--;
            components.Add(FoldedScan.Slice(text, start, end));
            at = end;
        }

        return components;
    }

    // A symbol may be divided at the end of a line after a slash; a number, or a kind with its number, then goes on.
    private static int SkipWrap(string text, int at)
    {
        var next = FoldedScan.SkipBlanks(text, at);
        if (next == at || next >= text.Length)
            return at;
        if (FoldedScan.IsDigit(FoldedScan.At(text, next)))
            return next;
        var dot = next;
        while (FoldedScan.IsLatinLetter(FoldedScan.At(text, dot)))
            dot++;
        return dot > next && FoldedScan.At(text, next) is >= 'A' and <= 'Z' && FoldedScan.At(text, dot) == '.' && FoldedScan.IsDigit(FoldedScan.At(text, dot + 1)) ? next : at;
    }

    // A/67/517-S/2012/760, divided beside the hyphen; of one organ it would be a range of documents.
    private static bool IsDoubleWrap(string text, int end, string organ, out int second)
    {
        second = FoldedScan.SkipBlanks(text, end);
        if (FoldedScan.At(text, end - 1) != '-' && FoldedScan.At(text, second) == '-')
            second = FoldedScan.SkipBlanks(text, second + 1);
        else if (FoldedScan.At(text, end - 1) != '-')
            return false;
        var letter = FoldedScan.At(text, second);
        return second > end && letter is 'A' or 'S' or 'E' && letter != organ[0] && FoldedScan.At(text, second + 1) == '/';
    }

    private static bool IsComponentCharacter(char folded) => FoldedScan.IsLetterOrDigit(folded) || folded is '.' or '-';

    private static bool IsSymbol(string organ, List<string> components)
    {
        if (!components.Exists(HasDigit))
            return false;
        if (SymbolVocabulary.Organs.Contains(organ))
            return organ.Length > 1 || components.Exists(IsNumbered);
        var last = components[components.Count - 1];
        return organ.Length > 1 && IsUpper(organ) && components.Count > 1 && last.Length > 0 && FoldedScan.IsDigit(last[last.Length - 1]);
    }

    private static bool HasDigit(string component) => component.IndexOfAny(Digits) >= 0;

    // Not A/H1N1, a virus.
    private static bool IsNumbered(string component)
        => component.Length > 0 && (FoldedScan.IsDigit(component[0]) || component.IndexOfAny(['.', '-']) > 0 || SymbolComponents.Correct(component) is not null);

    private static bool IsUpper(string organ)
    {
        foreach (var character in organ)
        {
            if (character is < 'A' or > 'Z')
                return false;
        }

        return true;
    }

    private static bool HasEmptyComponent(List<string> components)
    {
        for (var i = 0; i < components.Count - 1; i++)
        {
            if (components[i].Length == 0)
                return true;
        }

        return false;
    }

    private static string? Correct(string organ, List<string> components)
    {
        if (!SymbolVocabulary.Organs.Contains(organ))
            return null;
        var isCorrected = false;
        for (var i = 0; i < components.Count; i++)
        {
            if (SymbolComponents.Correct(components[i]) is not { } right)
                continue;
            components[i] = right;
            isCorrected = true;
        }

        return isCorrected ? organ + "/" + string.Join("/", components) : null;
    }

    private static string Collapse(string printed)
    {
        while (printed.IndexOf("//", StringComparison.Ordinal) >= 0)
            printed = printed.Replace("//", "/");
        return printed;
    }
}
