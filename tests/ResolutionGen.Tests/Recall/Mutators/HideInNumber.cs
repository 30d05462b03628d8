using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Puts a mark without width between two characters of a number or symbol. Not in texts with direction controls, which extraction sets itself.</summary>
internal sealed class HideInNumber : Mutator
{
    public override string RuleId => "RG0209";

    private const string LeftToRightMark = "\u200E";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => text.HasDirectionControls
            ? []
            : from item in text.Cited
              where item.Cited is { Citation.IsIbid: false, Treaty: null, Length: > 3 }
              let slash = item.Text.Text.IndexOf('/', item.Cited.Start, item.Cited.Length - 1)
              where slash > 0
              select new Mutation([text.Insert(item.Text, slash, LeftToRightMark)], [text.Place(item.Text, item.Cited)]);
}
