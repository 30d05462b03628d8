using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Gives an operative paragraph the number of the one before it.</summary>
internal sealed class RenumberOperative : Mutator
{
    public override string RuleId => "RG0501";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from paragraph in Numbered(text)
           where paragraph.Label.Number > 1
           from mutation in Make(text.Replace(new SourceSpan(paragraph.Label.Start, paragraph.Label.Text.Length), Printed.Of(paragraph.Label.Number - 1)), text.Place(new SourceSpan(paragraph.Label.Start, paragraph.Label.Text.Length)))
           select mutation;

    /// <summary>The numbered operative paragraphs.</summary>
    public static IEnumerable<BoundText> Numbered(RecallText text)
        => text.Paragraphs.Where(paragraph => paragraph.Label.Kind == LabelKind.Number && paragraph.Paragraph!.Kind == ParagraphKind.Operative && paragraph.Paragraph.Number is not null
            && string.Equals(paragraph.Label.Text, Printed.Of(paragraph.Label.Number), System.StringComparison.Ordinal));
}
