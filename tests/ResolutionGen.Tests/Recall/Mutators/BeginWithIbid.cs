using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Puts an ibid. in the place of the first footnote's text; not in later parts, whose notes may go on from the part before; not between direction controls, where the words would stand in the order of the page.</summary>
internal sealed class BeginWithIbid : Mutator
{
    public override string RuleId => "RG0107";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var first = text.Notes.FirstOrDefault();
        if (text.HasDirectionControls || first?.Footnote!.Number != 1 || text.Model.Number?.Part is not null || first.Mapped.Pieces().Count() != 1 || first.Text.Length == 0)
            return [];
        var ibid = text.Words.Ibid[0];
        return Make(text.Replace(first, 0, first.Text.Length, ibid.EndsWith('.') ? ibid : ibid + (text.Table.JoinsLinesWithoutBlank ? "。" : ".")), text.Place(first, 0, first.Text.Length));
    }
}
