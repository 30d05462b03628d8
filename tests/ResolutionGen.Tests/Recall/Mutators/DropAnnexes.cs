using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Takes the annexes out of a text that refers to its annex.</summary>
internal sealed class DropAnnexes : Mutator
{
    public override string RuleId => "RG0404";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        if (text.Model.Annexes.Count == 0)
            yield break;
        var annexes = text.Paragraphs.Where(paragraph => paragraph.Paragraph!.Kind == ParagraphKind.Annex).SelectMany(RecallText.Whole)
            .Concat(text.Bound.Syntax.Annexes.SelectMany(annex => annex.HeadingLines.Concat(annex.Headings.Select(heading => heading.Heading))).SelectMany(heading => heading.Marked.Pieces())).ToArray();
        foreach (var paragraph in text.Paragraphs.Where(paragraph => paragraph.Paragraph!.Kind != ParagraphKind.Annex))
        {
            foreach (var reference in InternalReferenceReader.Read(paragraph.Text, paragraph.Scan.Tokens, text.Words))
            {
                if (reference.Kind == InternalReferenceKind.Present && reference.Places is [{ Element: PinPointElement.Annex }])
                    yield return new Mutation(text.Remove(annexes), [text.Place(paragraph, reference.Start, reference.End - reference.Start)]);
            }
        }
    }
}
