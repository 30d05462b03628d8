namespace ResolutionGen;

/// <summary>RG0305: a citation of what did not exist yet when the text was adopted.</summary>
internal sealed class RG0305NotYetThere : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0305", "Citation of what did not exist yet", "Dates", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        if (context.Model.AdoptedOn is not { } adopted || RG0306AdoptionDate.HasTwoDates(context.Resolution.Syntax))
            return;
        foreach (var text in context.Texts)
        {
            foreach (var cited in text.Scan.Cited)
            {
                if (RG0301DateOutsideSession.IsOutside(cited, text, context.Model.Body))
                    continue;
                if (cited is { Citation.Date: { } date, Date: { } token, IsDateSure: true } && date > adopted)
                    context.Report(text, token.Start, token.Length, $"{Name(cited)} is dated {DateNames.English(date)}, after the adoption of this text on {DateNames.English(adopted)}");
                else if (ExistenceCalendar.ReasonAgainst(cited, text, adopted, context.Model.Body) is { } reason)
                    context.Report(text, cited.Start, cited.Length, $"{Name(cited)} did not exist on {DateNames.English(adopted)}, when this text was adopted: {reason}{DidYouMean(cited, adopted)}");
            }
        }
    }

    // 2312 (2106): two digits of the year have changed places.
    private static string DidYouMean(CitedToken cited, CalendarDate adopted)
    {
        if (cited.Number is not { Form: NumberForm.SecurityCouncil, Year: { } year } number)
            return "";
        var near = TransposedYear.Of(year, adopted.Year);
        return near > 0 ? "; did you mean " + FoldedScan.Format(number.Sequence) + " (" + FoldedScan.Format(near) + ")?" : "";
    }

    private static string Name(CitedToken cited) => cited.Number is null ? cited.Citation.ToString() : CitationNames.Of(cited);
}
