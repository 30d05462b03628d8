using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The languages whose texts are understood.</summary>
internal static class LanguageTables
{
    public static IReadOnlyList<LanguageTable> All { get; } = [ArabicTable.Value, ChineseTable.Value, EnglishTable.Value, FrenchTable.Value, RussianTable.Value, SpanishTable.Value];

    /// <summary>The table of a language; English for one that has none.</summary>
    public static LanguageTable For(Language language)
    {
        foreach (var table in All)
        {
            if (table.Language == language)
                return table;
        }

        return EnglishTable.Value;
    }
}
