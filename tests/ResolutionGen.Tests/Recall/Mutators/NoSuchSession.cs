using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Makes the session of an old number one that was counted in Arabic numerals. Only where the text names the General Assembly: the Economic and Social Council counted further.</summary>
internal sealed class NoSuchSession : Mutator
{
    public override string RuleId => "RG0205";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited.Number is { Form: NumberForm.Roman, SessionNumber: > 0 } number && number.Session!.IndexOf('-') < 0
               && item.Cited.Claim == BodyClaim.Named(IssuingBody.GeneralAssembly)
           let number = item.Cited.Number!.Value
           let roman = item.Text.Text.IndexOf(number.Session + ")", item.Cited.Start, item.Cited.Length, System.StringComparison.Ordinal)
           let digits = Printed.Last(item.Text.Text, item.Cited.Start, item.Cited.End)
           where roman >= 0 || digits is { } last && last.Start > item.Cited.Start + 2
           let edits = roman >= 0
               ? text.Replace(item.Text, roman, number.Session!.Length, RomanNumeral.Of(number.SessionNumber + 30))
               : text.Replace(item.Text, digits!.Value.Start, digits.Value.Length, Printed.Of(number.SessionNumber + 30))
           from mutation in Make(edits, text.Place(item.Text, item.Cited))
           select mutation;
}
