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
              where item.Cited is { Number.Form: NumberForm.Sessional, Citation: { Kind: CitationKind.Resolution, Symbol: not null, Body: IssuingBody.GeneralAssembly } }
              let end = EndOf(item.Text.Text, item.Cited.End, text.Words)
              where end > 0
              select new Mutation([text.Insert(item.Text, end - 1, " (https://undocs.org/en/A/RES/50/199)")], [text.Place(item.Text, item.Cited.Start, end - item.Cited.Start)]);

    // 第67/56号决议: the noun that follows the number belongs to it; 0 where others of a list stand between.
    private static int EndOf(string text, int end, CitationWords words)
    {
        if (!words.NounFollowsNumbers)
            return end;
        foreach (var suffix in words.NumberSuffixes)
        {
            foreach (var noun in words.ResolutionNouns)
            {
                var at = end;
                if (FoldedScan.TryWords(text, ref at, " " + suffix + " " + noun))
                    return at;
            }
        }

        return 0;
    }
}
