using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Gives a resolution of the General Assembly a number that only decisions have.</summary>
internal sealed class NumberOfDecision : Mutator
{
    public override string RuleId => "RG0204";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Number: { Form: NumberForm.Sessional, SessionNumber: >= 31, Sequence: < 400 }, Citation: { Body: IssuingBody.GeneralAssembly, Kind: CitationKind.Resolution } }
               && AssemblyAttribution.IsSure(item.Cited, text.Model.Body) && item.Cited.Number!.Value.Session!.All(char.IsAsciiDigit)
           let sequence = Printed.Find(item.Text.Text, item.Text.Text.IndexOf('/', item.Cited.Start) + 1, item.Cited.End, item.Cited.Number!.Value.Sequence)
           where sequence is not null
           from mutation in Make(text.Replace(item.Text, sequence.Value.Start, sequence.Value.Length, Printed.Of(500 + (item.Cited.Number!.Value.Sequence % 100))), text.Place(item.Text, item.Cited))
           select mutation;
}
