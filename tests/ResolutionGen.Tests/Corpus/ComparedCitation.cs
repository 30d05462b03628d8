using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ResolutionGen.Tests;

/// <summary>A citation as it is compared.</summary>
internal sealed class ComparedCitation
{
    public ComparedCitation(JsonElement json)
    {
        Place = ComparedText.Location(ComparedDocument.StringOf(json, "in"));
        Symbol = ComparedText.CitedSymbol(ComparedDocument.StringOf(json, "symbol"));
        Text = ComparedText.CitedSymbol(ComparedDocument.StringOf(json, "text"));
        IsIbid = Is(json, "ibid");
        IsOpen = Is(json, "optional") || Is(json, "unsure");
    }

    public string Place { get; }

    public string Symbol { get; }

    public string Text { get; }

    /// <summary>Whether it was resolved from ibid.: such citations are not scored.</summary>
    public bool IsIbid { get; }

    /// <summary>Whether it counts neither when found nor when missed.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether another citation in the same place may be this one: the same symbol, or one with all its numbers.</summary>
    public bool Excuses(string symbol)
    {
        if (string.Equals(symbol, Symbol, StringComparison.Ordinal) || string.Equals(symbol, Text, StringComparison.Ordinal))
            return true;
        var numbers = Numbers(Text).ToArray();
        return numbers.Length > 0 && numbers.All(Numbers(symbol).Contains);
    }

    private static bool Is(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static IEnumerable<string> Numbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsDigit(text[i]))
                i++;
            if (i > start)
                yield return text[start..i];
        }
    }
}
