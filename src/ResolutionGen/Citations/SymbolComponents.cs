using System;

namespace ResolutionGen;

/// <summary>Tells misprinted components of symbols from unusual ones. The set of components is open, so only what cannot be right is a misprint.</summary>
internal static class SymbolComponents
{
    /// <summary>The index in a symbol at which the symbol begins once more, glued to what went before (<c>NPT/CO|NPT/CONF.2000/28</c>); -1 where it does not.</summary>
    public static int FindRestart(string symbol, string organ)
    {
        // Short organs end many words; with them two further characters must repeat.
        var length = organ.Length + (organ.Length >= 3 ? 1 : 3);
        if (length > symbol.Length)
            return -1;
        var beginning = symbol.Substring(0, length);
        for (var i = symbol.IndexOf(beginning, 1, StringComparison.Ordinal); i > 0; i = symbol.IndexOf(beginning, i + 1, StringComparison.Ordinal))
        {
            if (FoldedScan.IsLetterOrDigit(symbol[i - 1]))
                return i;
        }

        return -1;
    }

    /// <summary>The right form of a component that is misprinted; null for one that may be right.</summary>
    public static string? Correct(string component)
        => MissingDot(component) ?? DoubledDot(component) ?? Misspelt(component) ?? LetterForDigit(component);

    /// <summary>A modifier in its canonical spelling: <c>ADD.1</c> becomes <c>Add.1</c>; other components as they are.</summary>
    public static string Canonical(string component)
    {
        foreach (var modifier in SymbolVocabulary.Modifiers)
        {
            if (IsModifier(component, modifier))
                return modifier + component.Substring(modifier.Length);
        }

        return component;
    }

    /// <summary>Whether a component is a certain modifier, with a number or without.</summary>
    public static bool IsModifier(string component, string modifier)
        => component.StartsWith(modifier, StringComparison.OrdinalIgnoreCase) && (component.Length == modifier.Length || component[modifier.Length] == '.');

    // Add1, CONF229
    private static string? MissingDot(string component)
    {
        foreach (var kind in SymbolVocabulary.DottedKinds)
        {
            if (component.StartsWith(kind, StringComparison.Ordinal) && FoldedScan.IsAllDigits(component.Substring(kind.Length)))
                return kind + "." + component.Substring(kind.Length);
        }

        return null;
    }

    // Add..1
    private static string? DoubledDot(string component)
        => component.IndexOf("..", StringComparison.Ordinal) is > 0 and var at && at + 2 < component.Length ? component.Remove(at, 1) : null;

    // Cor.1, CNOF.229
    private static string? Misspelt(string component)
    {
        var dot = component.IndexOf('.');
        if (dot < 2 || !FoldedScan.IsAllDigits(component.Substring(dot + 1)))
            return null;
        var word = component.Substring(0, dot);
        foreach (var kind in SymbolVocabulary.SpeltKinds)
        {
            if (!string.Equals(word, kind, StringComparison.OrdinalIgnoreCase) && IsOneSlipAway(word, kind))
                return kind + component.Substring(dot);
        }

        return null;
    }

    // 2O6, l72: letters that look like digits, between digits
    private static string? LetterForDigit(string component)
    {
        var digits = 0;
        var letters = 0;
        foreach (var character in component)
        {
            if (FoldedScan.IsDigit(character))
                digits++;
            else if (character is 'O' or 'o' or 'l')
                letters++;
            else
                return null;
        }

        return letters == 1 && digits >= 2 ? component.Replace('O', '0').Replace('o', '0').Replace('l', '1') : null;
    }

    /// <summary>Whether two words differ by one letter left out, put in, changed, or exchanged with its neighbour.</summary>
    private static bool IsOneSlipAway(string word, string kind)
    {
        var head = 0;
        while (head < word.Length && head < kind.Length && Same(word[head], kind[head]))
            head++;
        var tail = 0;
        while (tail < word.Length - head && tail < kind.Length - head && Same(word[word.Length - 1 - tail], kind[kind.Length - 1 - tail]))
            tail++;
        var wordRest = word.Length - head - tail;
        var kindRest = kind.Length - head - tail;
        return (wordRest <= 1 && kindRest <= 1) || (wordRest == 2 && kindRest == 2 && Same(word[head], kind[head + 1]) && Same(word[head + 1], kind[head]));
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
