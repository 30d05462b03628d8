using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Gives a cited resolution whose text is in the project the title of the text that cites it.</summary>
internal sealed class OtherTitle : Mutator
{
    public override string RuleId => "RG0407";

    private const int Nearby = 60;

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
        => from item in text.Cited
           where item.Cited.Citation.Symbol is not null && text.Model.Title is not null && !item.Cited.Citation.Symbol.Equals(text.Model.Symbol)
           let cited = project.Texts.FirstOrDefault(other => other.Model.Language == text.Model.Language && item.Cited.Citation.Symbol!.Equals(other.Model.Symbol))
           let title = cited?.Model.Title
           where title is not null
           let at = item.Text.Text.IndexOf(title, System.Math.Max(0, item.Cited.Start - Nearby - title.Length), System.StringComparison.Ordinal)
           where at > 0 && !char.IsLetter(item.Text.Text[at - 1]) && at < item.Cited.End + Nearby
           from mutation in Make(text.Replace(item.Text, at, title.Length, text.Model.Title!), text.Place(item.Text, at, title.Length), text.Place(item.Text, item.Cited))
           select mutation;
}
