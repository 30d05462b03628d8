using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Points a reference at a sub-paragraph after the last.</summary>
internal sealed class NoSuchSubParagraph : Mutator
{
    public override string RuleId => "RG0403";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from own in OwnReference.In(text)
           where own.Place.Values.Paragraphs![0].Label.Contains('(', System.StringComparison.Ordinal)
           let close = own.From.Text.LastIndexOf(')', own.Place.End - 1, own.Place.End - own.Place.Start)
           where close > own.Place.Start && char.IsLetter(own.From.Text[close - 1]) && !char.IsLetter(own.From.Text[close - 2])
           let letter = text.Table.Script == Script.Arabic ? "ط" : "q"
           from mutation in Make(text.Replace(own.From, close - 1, 1, letter), own.PlaceIn(text))
           select mutation;
}
