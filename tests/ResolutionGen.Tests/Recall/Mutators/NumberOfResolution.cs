using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Gives a decision of the General Assembly a number that only resolutions have.</summary>
internal sealed class NumberOfResolution : Mutator
{
    public override string RuleId => "RG0204";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Number: { Form: NumberForm.Sessional, SessionNumber: >= 31, Sequence: > 300 }, Citation: { Body: IssuingBody.GeneralAssembly, Kind: CitationKind.Decision } }
               && AssemblyAttribution.IsSure(item.Cited, text.Model.Body) && item.Cited.Number!.Value.Session!.All(char.IsAsciiDigit)
           let sequence = Printed.Find(item.Text.Text, item.Text.Text.IndexOf('/', item.Cited.Start) + 1, item.Cited.End, item.Cited.Number!.Value.Sequence)
           where sequence is not null
           from mutation in Make(text.Replace(item.Text, sequence.Value.Start, 1, "1"), text.Place(item.Text, item.Cited))
           select mutation;
}
