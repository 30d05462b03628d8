using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Says below of a paragraph above, and above of one below. References of a paragraph to its own sub-paragraphs are legal either way.</summary>
internal sealed class ReverseDirection : Mutator
{
    public override string RuleId => "RG0402";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from own in OwnReference.In(text)
           let isAbove = own.Reference.Kind == InternalReferenceKind.Above
           where isAbove ? NumberOf(own.From) > own.Number : own.Reference.Kind == InternalReferenceKind.Below && NumberOf(own.From) < own.Number
           let words = isAbove ? text.Words.AboveWords : text.Words.BelowWords
           let word = words.Where(word => own.From.Text.IndexOf(word, own.Reference.Start, own.Reference.End - own.Reference.Start, System.StringComparison.Ordinal) >= 0).MaxBy(word => word.Length)
           where word is not null
           let at = own.From.Text.IndexOf(word, own.Reference.Start, System.StringComparison.Ordinal)
           let others = isAbove ? text.Words.BelowWords : text.Words.AboveWords
           let other = others[System.Math.Min(others.Length - 1, words.TakeWhile(candidate => !string.Equals(candidate, word, System.StringComparison.Ordinal)).Count())]
           from mutation in Make(text.Replace(own.From, at, word.Length, other), own.PlaceIn(text))
           select mutation;

    // Preambular paragraphs stand before all.
    private static int NumberOf(BoundText from) => from.Paragraph!.Kind == ParagraphKind.Preambular ? 0 : ParagraphOf(from.Path);

    private static int ParagraphOf(string path)
        => int.TryParse(string.Concat(path.SkipWhile(character => !char.IsAsciiDigit(character)).TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
