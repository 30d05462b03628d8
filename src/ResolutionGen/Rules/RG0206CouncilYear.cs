namespace ResolutionGen;

/// <summary>RG0206: a Security Council resolution with another year than its date.</summary>
internal sealed class RG0206CouncilYear : TextRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("RG0206", "Security Council resolution with another year than its date", "Citations", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var cited in text.Scan.Cited)
            {
                if (cited.Number is not { Form: NumberForm.SecurityCouncil } number || cited.Date is not { } date || !cited.IsDateSure || number.Year == date.Year)
                    continue;
                context.Report(
                    text,
                    cited.Start,
                    cited.Length,
                    $"Security Council resolution {cited.Citation.Number} carries the year {number.Year}, but its date is {DateNames.English(date)}; did you mean {number.Sequence} ({date.Year})?",
                    RuleContext.Related(text, date.Start, date.Length, "the date"));
            }
        }
    }
}
