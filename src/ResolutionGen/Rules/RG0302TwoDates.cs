using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0302: one resolution or decision with two dates in the same text.</summary>
internal sealed class RG0302TwoDates : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0302", "One document, two dates in the same text", "Dates", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var places = new Dictionary<string, List<DatedPlace>>(StringComparer.Ordinal);
        foreach (var text in context.Texts)
        {
            foreach (var cited in text.Scan.Cited)
            {
                // Parts of a resolution were adopted on days of their own: the letter belongs to the key.
                if (cited is not { Citation: { Number: { } number, Date: { } date }, Date: { } token, IsDateSure: true } || !IsBodySure(cited, date, text, context.Model.Body))
                    continue;
                var key = number.Body + " " + cited.Citation.Kind + " " + number;
                if (!places.TryGetValue(key, out var list))
                    places.Add(key, list = []);
                list.Add(new DatedPlace(text, cited, token, date));
            }
        }

        foreach (var list in places.Values)
            Report(context, list);
    }

    // Several bodies share a form of number: two dates contradict each other only where both surely belong to one body.
    private static bool IsBodySure(CitedToken cited, CalendarDate date, BoundText text, IssuingBody enacting)
        => cited.Citation.Body switch
        {
            IssuingBody.GeneralAssembly => AssemblyAttribution.CanBeJudged(cited, date, text, enacting),
            IssuingBody.SecurityCouncil => true,
            IssuingBody.EconomicAndSocialCouncil or IssuingBody.HumanRightsCouncil
                => cited.Claim.Kind == BodyClaimKind.Named || (cited.Claim.Kind == BodyClaimKind.Own && enacting == cited.Citation.Body),
            _ => false,
        };

    // The date that stands most often is taken for the right one, the first on a tie.
    private static void Report(RuleContext context, List<DatedPlace> places)
    {
        var usual = places.GroupBy(place => place.Date).OrderByDescending(group => group.Count()).First();
        foreach (var place in places)
        {
            if (place.Date == usual.Key)
                continue;
            var other = usual.First();
            context.Report(
                place.Text,
                place.Token.Start,
                place.Token.Length,
                $"{CitationNames.Of(place.Cited)} is dated {DateNames.English(place.Date)} here, but {DateNames.English(other.Date)} in {other.Text.Path}",
                RuleContext.Related(other.Text, other.Token.Start, other.Token.Length, "the other date"));
        }
    }

    private sealed record DatedPlace(BoundText Text, CitedToken Cited, DateToken Token, CalendarDate Date);
}
