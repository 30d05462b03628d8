using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Finds the language of a text in the text itself: by its script, then by the frequent words of the languages that share it.</summary>
internal static class LanguageDetector
{
    private const int EnoughLetters = 4_000;
    private const int FewestLetters = 2;

    // Of the frequent words of a language there is one in every 30 letters or so.
    private const int LettersForEachWord = 120;

    public static Language Detect(string text, List<SourceLine> lines)
    {
        var counts = new int[4];
        var letters = 0;
        foreach (var line in lines)
        {
            for (var i = line.Start; i < line.End; i++)
            {
                var script = ScriptOf(text[i]);
                if (script < 0)
                    continue;
                counts[script]++;
                letters++;
            }

            if (letters > EnoughLetters)
                break;
        }

        if (letters < FewestLetters)
            return Language.Unknown;
        return Decide(text, lines, MainScript(counts), letters);
    }

    // Symbols, names and addresses bring Latin letters into every text; a tenth of another script decides against them.
    private static Script MainScript(int[] counts)
    {
        var main = Script.Latin;
        var most = counts[(int)Script.Latin] / 8;
        foreach (var script in new[] { Script.Cyrillic, Script.Han, Script.Arabic })
        {
            if (counts[(int)script] > most)
            {
                main = script;
                most = counts[(int)script];
            }
        }

        return main;
    }

    private static Language Decide(string text, List<SourceLine> lines, Script script, int letters)
    {
        // One formula decides; words are counted where there is none, or where there are several.
        var formulas = FormulasIn(text, lines, script);
        if (formulas.Count == 1)
            return formulas[0];
        var best = Language.Unknown;
        var most = letters / LettersForEachWord;
        foreach (var table in LanguageTables.All)
        {
            if (table.Script != script)
                continue;
            var evidence = CountWords(text, table.CommonWords) + (formulas.Contains(table.Language) ? letters : 0);
            if (evidence <= most)
                continue;
            best = table.Language;
            most = evidence;
        }

        // A text in another language of the script has few of the words.
        return best;
    }

    private static List<Language> FormulasIn(string text, List<SourceLine> lines, Script script)
    {
        var languages = new List<Language>();
        foreach (var line in lines)
        {
            if (FormulaLine.TryRead(text, line, out _, out var language, out _) && LanguageTables.For(language).Script == script && !languages.Contains(language))
                languages.Add(language);
        }

        return languages;
    }

    private static int CountWords(string text, IReadOnlyList<string> words)
    {
        var count = 0;
        var length = Math.Min(text.Length, EnoughLetters * 4);
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, 0, length, StringComparison.Ordinal); at >= 0; at = at + word.Length < length ? text.IndexOf(word, at + word.Length, length - at - word.Length, StringComparison.Ordinal) : -1)
                count++;
        }

        return count;
    }

    // The script as a number; -1 for what belongs to none.
    private static int ScriptOf(char character)
    {
        if (character < '\u00C0')
            return Characters.IsAsciiLetter(character) ? (int)Script.Latin : -1;
        if (character <= '\u024F')
            return (int)Script.Latin;
        if (character is >= '\u0400' and <= '\u04FF')
            return (int)Script.Cyrillic;
        if (character is (>= '\u0600' and <= '\u06FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
            return (int)Script.Arabic;
        return Characters.IsHan(character) ? (int)Script.Han : -1;
    }
}
