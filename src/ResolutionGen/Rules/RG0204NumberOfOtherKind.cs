namespace ResolutionGen;

/// <summary>RG0204: a resolution number in the range of decisions, or the reverse.</summary>
internal sealed class RG0204NumberOfOtherKind : TextRule
{
    // Decisions are numbered from 301 since session 31, from 401 since session 62; no session has had 400 resolutions.
    private const int FirstSession = 31;
    private const int FirstDecision = 301;
    private const int SessionFrom401 = 62;
    private const int FirstDecisionFrom62 = 401;

    public override RuleDescriptor Descriptor { get; } =
        new("RG0204", "Resolution number in the range of decisions, or the reverse", "Citations", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        foreach (var text in context.Texts)
        {
            foreach (var cited in text.Scan.Cited)
            {
                if (cited.Number is not { Form: NumberForm.Sessional } number || cited.Citation.Body != IssuingBody.GeneralAssembly || number.Session!.IndexOf('-') >= 0 || number.SessionNumber < FirstSession)
                    continue;
                if (cited.Citation.Kind == CitationKind.Resolution && number.Sequence >= FirstDecisionFrom62)
                    context.Report(text, cited.Start, cited.Length, $"{cited.Citation.Number} is cited as a resolution, but has a number of the decisions; did you mean decision {cited.Citation.Number}?");
                else if (cited.Citation.Kind == CitationKind.Decision && number.Sequence < FirstDecisionOf(number.SessionNumber) && AssemblyAttribution.IsSure(cited, context.Model.Body))
                    context.Report(text, cited.Start, cited.Length, $"{cited.Citation.Number} is cited as a decision, but has a number of the resolutions; did you mean resolution {cited.Citation.Number}?");
            }
        }
    }

    private static int FirstDecisionOf(int session) => session < SessionFrom401 ? FirstDecision : FirstDecisionFrom62;
}
