using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Gives a sub-paragraph the label of the one before it. Not behind an inner list, which that label may go on.</summary>
internal sealed class RelabelSubParagraph : Mutator
{
    public override string RuleId => "RG0502";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        foreach (var (earlier, paragraph) in Neighbours(text))
        {
            if (earlier.Paragraph!.Children.Count > 0)
                continue;
            var label = new SourceSpan(paragraph.Label.Start, paragraph.Label.Text.Length);
            foreach (var mutation in Make(text.Replace(label, earlier.Label.Text), text.Place(label)))
                yield return mutation;
        }
    }

    /// <summary>Labelled sub-paragraphs of one parent that follow each other.</summary>
    public static IEnumerable<(BoundText Earlier, BoundText Later)> Neighbours(RecallText text)
    {
        var bound = text.Paragraphs.ToDictionary(paragraph => paragraph.Paragraph!);
        foreach (var parent in text.Paragraphs)
        {
            var children = parent.Paragraph!.Children.Select(child => bound[child]).ToArray();
            for (var i = 1; i < children.Length; i++)
            {
                if (children[i].Label.Kind is not (LabelKind.None or LabelKind.Bullet) && children[i].Label.Kind == children[i - 1].Label.Kind)
                    yield return (children[i - 1], children[i]);
            }
        }
    }
}
