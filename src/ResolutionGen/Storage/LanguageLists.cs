using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Lists of languages, one for each combination that is asked for.</summary>
internal static class LanguageLists
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Language>> Lists = new(StringComparer.Ordinal);

    public static IReadOnlyList<Language> Of(string codes) => Lists.GetOrAdd(codes, Read);

    public static string Codes(IEnumerable<Language> languages)
    {
        var codes = new List<string>();
        foreach (var language in languages)
            codes.Add(language.ToCode());
        return string.Join(" ", codes);
    }

    private static IReadOnlyList<Language> Read(string codes)
    {
        if (codes.Length == 0)
            return [];
        return Array.AsReadOnly(Array.ConvertAll(codes.Split(' '), LanguageExtensions.FromCode));
    }
}
