using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Sets an address at the end of the text that agrees with nothing in it.</summary>
internal sealed class StrayLink : Mutator
{
    public override string RuleId => "RG0208";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => text.HasDirectionControls ? [] : [new Mutation([new TextEdit(new SourceSpan(text.Text.Length, 0), "\nhttps://undocs.org/en/A/RES/50/199\n")], [new SourceSpan(text.Text.Length, 0)])];
}
