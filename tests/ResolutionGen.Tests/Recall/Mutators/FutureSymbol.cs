using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Moves a document of the General Assembly to a session that opened years after the adoption.</summary>
internal sealed class FutureSymbol : Mutator
{
    public override string RuleId => "RG0305";

    private const int Later = 4;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where text.Model.AdoptedOn is not null && item.Cited is { Number: null, Symbol: { IsValid: true } }
           let parts = item.Cited.Symbol!.Symbol.Split('/')
           where parts is ["A", { Length: 2 }, _] && parts[1].All(char.IsAsciiDigit)
           let session = Printed.Find(item.Text.Text, item.Cited.Start, item.Cited.End, int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))
           where session is not null
           from mutation in Make(text.Replace(item.Text, session.Value.Start, session.Value.Length, Printed.Of(text.Model.AdoptedOn!.Value.Year - 1945 + Later)), text.Place(item.Text, item.Cited))
           select mutation;
}
