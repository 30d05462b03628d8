using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Spoils the Roman numeral of a session by doubling its last letter until it is none.</summary>
internal sealed class SpoilNumeral : Mutator
{
    public override string RuleId => "RG0205";

    // Arabic prints old sessions in digits.
    public override bool AppliesTo(LanguageTable table) => table.Script != Script.Arabic;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited.Number is { Form: NumberForm.Roman, SessionNumber: > 0 } && item.Cited.Citation.Body == IssuingBody.GeneralAssembly
           let numeral = item.Cited.Number!.Value.Session![(item.Cited.Number!.Value.Session!.LastIndexOf('-') + 1)..]
           let at = item.Text.Text.IndexOf(numeral + ")", item.Cited.Start, item.Cited.Length, System.StringComparison.Ordinal)
           where at >= 0
           from mutation in Make([text.Insert(item.Text, at + numeral.Length - 1, Spoil(numeral))], text.Place(item.Text, item.Cited))
           select mutation;

    private static string Spoil(string numeral)
    {
        var more = numeral[^1..];
        while (RomanNumeral.IsCanonical(numeral + more))
            more += numeral[^1..];
        return more;
    }
}
