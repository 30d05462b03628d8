using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Points a reference at a paragraph after the last.</summary>
internal sealed class NoSuchParagraph : Mutator
{
    public override string RuleId => "RG0401";

    private const int Beyond = 20;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var last = text.Model.Operative.Max(paragraph => paragraph.Number) ?? 0;
        return from own in OwnReference.In(text)
               let number = Printed.Find(own.From.Text, own.Place.Start, own.Place.End, own.Number)
               where number is not null
               from mutation in Make(text.Replace(own.From, number.Value.Start, number.Value.Length, Printed.Of(last + Beyond)), own.PlaceIn(text))
               select mutation;
    }
}
