using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0604: one language version gives a cited resolution or decision another date than all the others. It takes three dated versions to tell which is wrong.</summary>
internal sealed class RG0604CitationDates : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0604", "Date of a citation differs between language versions", "Versions", RuleSeverity.Warning, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        foreach (var versions in context.Project.Versions)
        {
            var dated = versions.Alignment.Citations.Select(DatedPlaces).ToArray();
            foreach (var number in dated.SelectMany(places => places.Select(group => group.Key)).Distinct(StringComparer.Ordinal))
                Check(context, versions, dated, number);
        }
    }

    // Parts of a resolution were adopted on days of their own: the letter belongs to the key.
    private static ILookup<string, CitedPlace> DatedPlaces(ILookup<string, CitedPlace> citations) => citations
        .SelectMany(group => group)
        .Where(place => place.Cited is { IsDateSure: true, Citation: { Date: not null, Number: not null } })
        .ToLookup(place => place.Document + " " + place.Cited.Citation.Number!.Part, StringComparer.Ordinal);

    private static void Check(ProjectRuleContext context, ProjectVersions versions, ILookup<string, CitedPlace>[] dated, string number)
    {
        var sets = dated.Select(places => places[number].Any() ? new HashSet<string>(places[number].Select(DateOf), StringComparer.Ordinal) : null).ToArray();
        foreach (var dissent in Dissent.Find(sets))
        {
            if (dissent.Extra.Count == 0 || AgreedDate(sets, dissent) is not { } agreed)
                continue;
            var others = versions.Others(dissent.Version).Where(other => sets[other]?.Contains(agreed) == true).ToArray();
            CitedPlace[] agreeing = [.. others.Select(other => dated[other][number].First(cited => string.Equals(DateOf(cited), agreed, StringComparison.Ordinal)))];
            foreach (var place in dated[dissent.Version][number].Where(place => dissent.Extra.Contains(DateOf(place), StringComparer.Ordinal)))
                Report(context, versions, dissent.Version, place, others, agreeing);
        }
    }

    // What the version lacks; where it has the right date too, the one that all have.
    private static string? AgreedDate(HashSet<string>?[] sets, Dissent dissent)
    {
        if (dissent.Missing.Count > 0)
            return dissent.Missing.Count == 1 ? dissent.Missing[0] : null;
        var common = sets[dissent.Version]!.Where(date => sets.All(set => set is null || set.Contains(date))).ToArray();
        return common.Length == 1 ? common[0] : null;
    }

    private static void Report(ProjectRuleContext context, ProjectVersions versions, int version, CitedPlace place, int[] others, CitedPlace[] agreeing)
    {
        var date = place.Cited.Date!.Value;
        var agreed = DateNames.English(agreeing[0].Cited.Date!.Value);
        context.Report(
            versions[version],
            place.Text,
            date.Start,
            date.Length,
            $"{CitationNames.Of(place.Cited)} is dated {DateNames.English(date)} in {versions.LanguageOf(version)} alone; {versions.LanguagesOf(others)} have {agreed}; did you mean {agreed}?",
            [.. agreeing.Select((other, i) => ProjectRuleContext.Related(versions[others[i]], other.Text, other.Cited.Date!.Value.Start, other.Cited.Date!.Value.Length, versions.LanguageOf(others[i]) + " has this date"))]);
    }

    private static string DateOf(CitedPlace place) => DateNames.English(place.Cited.Citation.Date!.Value);
}
