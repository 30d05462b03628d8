using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>
/// A verb that governs a clause of purpose and stands again in a relative clause of it: 以拟订…所需拟订的措施, where the drafter changed the sentence
/// and left the verb in both places. Other clauses may rightly repeat it: 建议各国执行报告所建议的措施.
/// </summary>
internal static class DoubledVerb
{
    // Verbs of these texts have two characters: a single one is too often part of another word.
    private const int VerbLength = 2;

    public static void Check(RuleContext context, BoundText bound, WordingWords words)
    {
        var text = bound.Text;
        var clause = 0;
        var read = 0;
        for (var i = words.NextRelative(text, 0); i >= 0; i = words.NextRelative(text, i + 1))
        {
            clause = ClauseBefore(text, i, read, clause, words.ClauseMarks);
            read = i;
            if (WordAt(text, i, words.RelativeParticles) is { } found)
                CheckRelative(context, bound, clause, i, found, words);
        }
    }

    /// <summary>Where the clause of a place begins; it was known up to <paramref name="read"/>.</summary>
    private static int ClauseBefore(string text, int index, int read, int known, string marks)
    {
        for (var i = index - 1; i >= read; i--)
        {
            if (marks.IndexOf(text[i]) >= 0)
                return i + 1;
        }

        return known;
    }

    private static void CheckRelative(RuleContext context, BoundText bound, int clause, int particle, string particleText, WordingWords words)
    {
        var text = bound.Text;
        var verb = particle + particleText.Length;
        var governing = VerbOfPurpose(text, clause, words);
        if (governing < 0 || governing + VerbLength > particle || verb + VerbLength > text.Length)
            return;
        if (string.CompareOrdinal(text, governing, text, verb, VerbLength) != 0 || !StartsAt(text, verb + VerbLength, words.RelativeEnd))
            return;

        var word = text.Substring(verb, VerbLength);
        context.Report(
            bound, verb, VerbLength, $"the verb \u201C{word}\u201D stands again after \u201C{particleText}\u201D in the clause that it governs",
            RuleContext.Related(bound, governing, VerbLength, $"\u201C{word}\u201D governs the clause"));
    }

    private static int VerbOfPurpose(string text, int clause, WordingWords words)
    {
        while (clause < text.Length && char.IsWhiteSpace(text[clause]))
            clause++;
        var opener = WordAt(text, clause, words.PurposeWords);
        return opener is null ? -1 : clause + opener.Length;
    }

    private static string? WordAt(string text, int index, string[] words)
    {
        foreach (var word in words)
        {
            if (StartsAt(text, index, word))
                return word;
        }

        return null;
    }

    private static bool StartsAt(string text, int index, string word) => index < text.Length && text[index] == word[0] && string.CompareOrdinal(text, index, word, 0, word.Length) == 0;
}
