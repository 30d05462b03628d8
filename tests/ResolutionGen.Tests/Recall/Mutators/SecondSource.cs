using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Gives the footnote before an ibid. a second source. Not inside brackets, which hold the symbol of what the words before them name.</summary>
internal sealed class SecondSource : Mutator
{
    public override string RuleId => "RG0108";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var notes = text.Notes.ToArray();
        for (var i = 1; i < notes.Length; i++)
        {
            var before = notes[i - 1];
            if (notes[i].Ibids is not [{ Status: IbidStatus.Resolved, Antecedent: { } antecedent } ibid] || antecedent != i - 1 || before.Scan.Cited is not [{ Symbol: { IsValid: true } symbol }] || !char.IsAsciiDigit(before.Text[symbol.End - 1]) || before.Text.LastIndexOf('(', symbol.Start) >= 0)
                continue;
            var join = text.Table.JoinsLinesWithoutBlank ? "和" : " " + text.Words.ListWords[0] + " ";
            var last = before.Text[symbol.End - 1];
            var other = before.Text.Substring(symbol.Start, symbol.Length - 1) + (last == '9' ? '8' : '9');
            yield return new Mutation([text.Insert(before, symbol.End - 1, join + other)], [text.Place(notes[i], ibid.Ibid.Start, ibid.Ibid.Length)]);
        }
    }
}
