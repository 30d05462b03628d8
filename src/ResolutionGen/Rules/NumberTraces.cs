using System;
using System.Linq;
using System.Text;

namespace ResolutionGen;

/// <summary>
/// Looks for a number or symbol in the bare characters of a file. A citation that was not understood is not one that is missing: only what leaves no trace is said not to stand there.
/// </summary>
internal sealed class NumberTraces
{
    // Each time the whole text is looked through. Where so much is missing, nothing is said any more.
    private const int MostLookups = 200;
    private readonly Lazy<string> _characters;
    private int _lookups;

    /// <param name="text">The text of the file.</param>
    public NumberTraces(string text) => _characters = new Lazy<string>(() => Squeeze(text));

    /// <summary>Whether the digits of a document's key stand in the text, whatever follows them: a marker may be glued to a number.</summary>
    public bool Has(string document)
    {
        if (++_lookups > MostLookups)
            return true;
        var digits = DigitsOf(document);
        for (var at = _characters.Value.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = _characters.Value.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !FoldedScan.IsDigit(_characters.Value[at - 1]))
                return true;
        }

        return false;
    }

    // Sessions in Roman numerals and the prefixes of special sessions have forms of their own in some languages.
    private static string DigitsOf(string document)
    {
        var bracket = document.IndexOf(" (", StringComparison.Ordinal);
        if (bracket > 0)
            return document.Substring(0, bracket);
        return document.StartsWith("S-", StringComparison.Ordinal) || document.StartsWith("ES-", StringComparison.Ordinal)
            ? document.Substring(document.IndexOf('-') + 1)
            : document;
    }

    // Blanks go, but for those that keep two numbers apart.
    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        var isApart = false;
        foreach (var folded in text.Select(Folding.Fold).Where(folded => folded != '\0'))
        {
            if (char.IsWhiteSpace(folded))
            {
                isApart = true;
                continue;
            }

            if (isApart && FoldedScan.IsDigit(folded) && squeezed.Length > 0 && FoldedScan.IsDigit(squeezed[squeezed.Length - 1]))
                squeezed.Append(' ');
            squeezed.Append(char.ToUpperInvariant(folded));
            isApart = false;
        }

        return squeezed.ToString();
    }
}
