using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Changes the day of one of two equal dates of a number, so that the date stays inside the session.</summary>
internal sealed class OtherDay : Mutator
{
    public override string RuleId => "RG0302";

    public override IEnumerable<Mutation> Candidates(RecallText text, RecallProject project)
    {
        var dated = text.Cited.Where(item => item.Cited is { Number: { Form: NumberForm.Sessional or NumberForm.SecurityCouncil }, Date.Date: not null, IsDateSure: true, Citation.Symbol: not null } && IsSure(item.Cited, text.Model.Body));
        foreach (var places in dated.GroupBy(item => item.Cited.Citation.Symbol).Where(places => places.Count() > 1))
        {
            var all = places.Select(place => text.Place(place.Text, place.Cited.Date!.Value.Start, place.Cited.Date.Value.Length)).ToArray();
            foreach (var (bound, cited) in places)
            {
                var date = cited.Date!.Value;
                if (Printed.Day(bound.Text, date) is not { } day)
                    continue;
                foreach (var mutation in Make(text.Replace(bound, day.Start, day.Length, Printed.Of(date.Day > 12 ? date.Day - 1 : date.Day + 1)), all))
                    yield return mutation;
            }
        }
    }

    private static bool IsSure(CitedToken cited, IssuingBody enacting) => cited.Citation.Body == IssuingBody.SecurityCouncil || AssemblyAttribution.IsSure(cited, enacting);
}
