using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Doubles a word that never stands twice in a row; in Chinese one of the few of which that is sure.</summary>
internal sealed class DoubleWord : Mutator
{
    public override string RuleId => "RG0702";

    private const int FewestLetters = 4;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => text.Table.JoinsLinesWithoutBlank ? InChinese(text) : InWords(text);

    private static IEnumerable<Mutation> InChinese(RecallText text)
        => from paragraph in text.Paragraphs
           from word in text.Table.Wording.UnrepeatableWords
           let at = paragraph.Text.IndexOf(word, System.StringComparison.Ordinal)
           where at > 0
           select new Mutation([text.Insert(paragraph, at + word.Length - 1, word)], [text.Place(paragraph, at, word.Length)]);

    private static IEnumerable<Mutation> InWords(RecallText text)
        => from paragraph in text.Paragraphs
           let start = paragraph.Text.IndexOf(' ') + 1
           let end = start > 0 ? paragraph.Text.IndexOf(' ', start) : -1
           where end - start >= FewestLetters && paragraph.Text[start..end].All(char.IsLetter) && !char.IsUpper(paragraph.Text[start]) && !text.Table.Wording.RepeatableWords.Contains(paragraph.Text[start..end])
           select new Mutation([text.Insert(paragraph, end - 1, " " + paragraph.Text[start..end])], [text.Place(paragraph, start, end - start)]);
}
