using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Finds the lines that hold nothing but an opening formula (<c>The General Assembly,</c>), in any language.</summary>
internal static class FormulaLine
{
    private const int Longest = 60;
    private static readonly Dictionary<string, (BodyFormula Formula, Language Language)> ByCompactText = Index();
    private static readonly string FirstLetters = string.Concat(ByCompactText.Keys.Select(key => key[0]).Distinct());

    /// <summary>Reads a line as a formula.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="formula">The formula; null where the line is none.</param>
    /// <param name="language">The language of the formula.</param>
    /// <param name="hasComma">Whether the comma that a preamble demands stands at the end.</param>
    public static bool TryRead(string text, SourceLine line, out BodyFormula? formula, out Language language, out bool hasComma)
    {
        formula = null;
        language = Language.Unknown;
        hasComma = false;
        if (line.Length > Longest || FirstLetters.IndexOf(char.ToLowerInvariant(text[line.Start])) < 0)
            return false;
        var compact = LineTemplate.Compact(text, line.Start, line.End);
        hasComma = compact.Length > 0 && compact[compact.Length - 1] is ',' or '،';
        if (hasComma)
            compact = compact.Substring(0, compact.Length - 1);
        if (!ByCompactText.TryGetValue(compact, out var found) || (char.IsUpper(found.Formula.Text[0]) && char.IsLower(text[line.Start])))
            return false;
        formula = found.Formula;
        language = found.Language;
        return true;
    }

    private static Dictionary<string, (BodyFormula Formula, Language Language)> Index()
    {
        var index = new Dictionary<string, (BodyFormula, Language)>(StringComparer.Ordinal);
        foreach (var table in LanguageTables.All)
        {
            foreach (var formula in table.Formulas)
                index[LineTemplate.Compact(formula.Text)] = (formula, table.Language);
        }

        return index;
    }
}
