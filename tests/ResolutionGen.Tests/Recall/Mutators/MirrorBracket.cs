using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Turns the closing bracket of a Security Council number around.</summary>
internal sealed class MirrorBracket : Mutator
{
    public override string RuleId => "RG0209";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => text.HasDirectionControls
            ? []
            : from item in text.Cited
              where item.Cited.Number?.Form == NumberForm.SecurityCouncil && item.Text.Text[item.Cited.End - 1] == ')'
              from mutation in Make(text.Replace(item.Text, item.Cited.End - 1, 1, "("), text.Place(item.Text, item.Cited))
              select mutation;
}
