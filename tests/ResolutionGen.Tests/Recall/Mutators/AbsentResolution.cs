using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the number of a cited resolution whose text is in the project.</summary>
internal sealed class AbsentResolution : Mutator
{
    public override string RuleId => "RG0406";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited is { Number: { Form: NumberForm.Sessional }, Citation.Symbol: not null } && project.Texts.Any(other => item.Cited.Citation.Symbol!.Equals(other.Model.Symbol))
           let last = item.Text.Text[item.Cited.End - 1]
           where char.IsAsciiDigit(last)
           from mutation in Make(text.Replace(item.Text, item.Cited.End - 1, 1, last == '9' ? "8" : "9"), text.Place(item.Text, item.Cited))
           select mutation;
}
