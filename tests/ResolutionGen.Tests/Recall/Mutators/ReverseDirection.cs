using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Says below of a paragraph above, and above of one below. References of a paragraph to its own sub-paragraphs are legal either way.</summary>
internal sealed class ReverseDirection : Mutator
{
    public override string RuleId => "RG0402";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        foreach (var own in OwnReference.In(text))
        {
            var isAbove = own.Reference.Kind == InternalReferenceKind.Above;
            if (isAbove ? NumberOf(own.From) <= own.Number : own.Reference.Kind != InternalReferenceKind.Below || NumberOf(own.From) >= own.Number)
                continue;
            var words = isAbove ? text.Words.AboveWords : text.Words.BelowWords;
            var others = isAbove ? text.Words.BelowWords : text.Words.AboveWords;
            if (Find(own, words) is not { } found)
                continue;

            // A blank in a word of the table stands for any number of blanks; before a hyphen there is none.
            var other = others[Math.Min(others.Length - 1, found.Word)].Replace(" -", "-", StringComparison.Ordinal);
            foreach (var mutation in Make(text.Replace(own.From, found.Place.Start, found.Place.Length, other), own.PlaceIn(text)))
                yield return mutation;
        }
    }

    private static (SourceSpan Place, int Word)? Find(OwnReference own, string[] words)
    {
        for (var start = own.Reference.Start; start < own.Reference.End; start++)
        {
            for (var i = 0; i < words.Length; i++)
            {
                var end = start;
                if (!char.IsWhiteSpace(own.From.Text[start]) && FoldedScan.TryWords(own.From.Text, ref end, words[i]) && end <= own.Reference.End)
                    return (SourceSpan.FromBounds(start, end), i);
            }
        }

        return null;
    }

    // Preambular paragraphs stand before all.
    private static int NumberOf(BoundText from) => from.Paragraph!.Kind == ParagraphKind.Preambular ? 0 : ParagraphOf(from.Path);

    private static int ParagraphOf(string path)
        => int.TryParse(string.Concat(path.SkipWhile(character => !char.IsAsciiDigit(character)).TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
