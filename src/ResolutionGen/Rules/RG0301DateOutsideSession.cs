namespace ResolutionGen;

/// <summary>RG0301: a cited date that lies outside the session of the cited number.</summary>
internal sealed class RG0301DateOutsideSession : TextRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0301", "Cited date outside the session of the cited number", "Dates", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var cited in text.Scan.Cited)
            {
                if (!IsOutside(cited, text, context.Model.Body))
                    continue;
                var date = cited.Date!.Value;
                var spans = SessionCalendar.SpansOf(cited.Number!.Value.Session);
                var nearest = SessionCalendar.Nearest(spans, date) is { } near ? $"; did you mean {DateNames.English(near)}?" : "";
                context.Report(
                    text,
                    date.Start,
                    date.Length,
                    $"{CitationNames.Of(cited)} is dated {DateNames.English(date)}, but {SessionNames.Duration(cited.Number.Value.Session!, spans)}{nearest}",
                    RuleContext.Related(text, cited.Start, cited.Length, "the cited number"));
            }
        }
    }

    /// <summary>Whether the date beside a citation is none of its session.</summary>
    public static bool IsOutside(CitedToken cited, BoundText text, IssuingBody enacting)
        => cited is { Number: { } number, Date.Date: { } date, IsDateSure: true }
            && AssemblyAttribution.CanBeJudged(cited, date, text, enacting)
            && !SessionCalendar.IsPossible(SessionCalendar.SpansOf(number.Session), date);
}
