using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Moves an undated resolution of the General Assembly to a session that opened after the adoption.</summary>
internal sealed class FutureNumber : Mutator
{
    public override string RuleId => "RG0305";

    private const int Later = 2;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where text.Model.AdoptedOn is not null && item.Cited is { Number: { Form: NumberForm.Sessional, SessionNumber: >= 31 }, Date: null, Citation.Body: IssuingBody.GeneralAssembly }
               && AssemblyAttribution.IsSure(item.Cited, text.Model.Body) && item.Cited.Number!.Value.Session!.All(char.IsAsciiDigit)
           let session = Printed.Find(item.Text.Text, item.Cited.Start, item.Cited.End, item.Cited.Number!.Value.SessionNumber)
           where session is not null
           from mutation in Make(text.Replace(item.Text, session.Value.Start, session.Value.Length, Printed.Of(text.Model.AdoptedOn!.Value.Year - 1945 + Later)), text.Place(item.Text, item.Cited))
           select mutation;
}
