using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Sets an address behind a cited resolution that is another document's.</summary>
internal sealed class OtherLink : Mutator
{
    public override string RuleId => "RG0207";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => text.HasDirectionControls
            ? []
            : from item in text.Cited
              where item.Cited is { Number: { Form: NumberForm.Sessional }, Citation: { Symbol: not null, Body: IssuingBody.GeneralAssembly } }
              let address = " (https://undocs.org/en/A/RES/50/199)"
              select new Mutation([text.Insert(item.Text, item.Cited.End - 1, address)], [text.Place(item.Text, item.Cited)]);
}
