using System.Linq;

namespace ResolutionGen;

/// <summary>RG0507: the text leaves in doubt in which language it is, which body adopted it, or whether it is a resolution or a decision.</summary>
internal sealed class RG0507UncertainIdentity : TextRule
{
    // Decisions are numbered apart: from 401 in the Assembly (301 before session 62, which some resolutions came near), from 201 in the Economic and Social Council,
    // from 101 in the Human Rights Council. No session has had more than 299 of them; what lies above is a number of neither.
    private const int FirstAssemblyDecision = 401;
    private const int FirstEconomicDecision = 201;
    private const int FirstRightsDecision = 101;
    private const int MostDecisions = 299;

    public override RuleDescriptor Descriptor { get; } = new("RG0507", "Language, body or kind in doubt", "Structure", RuleSeverity.Info, IsAlone: true);

    public override bool NeedsLanguage => false;

    public override void Check(RuleContext context)
    {
        if (!context.Document.IsResolution)
            return;
        if (context.Resolution == context.Document.Bound[0])
            CheckLanguage(context);
        if (context.Document.Layout.Language == Language.Unknown)
            return;
        CheckBody(context);
        CheckKind(context);
    }

    private static void CheckLanguage(RuleContext context)
    {
        var layout = context.Document.Layout;
        if (layout.Language == Language.Unknown)
        {
            context.Report(FirstLine(context), null, "the language is none that is known, or the text is too short to tell; it is read with English words and not judged otherwise");
            return;
        }

        foreach (var line in layout.Lines)
        {
            if (!FormulaLine.TryRead(layout.Text, line, out _, out var language, out var hasComma) || !hasComma || language == layout.Language)
                continue;
            context.Report(line.Span, null, $"the text is read as {layout.Language}, but this is an opening formula in {language}; one file holds one language");
            return;
        }
    }

    private static void CheckBody(RuleContext context)
    {
        var syntax = context.Resolution.Syntax;
        if (syntax.Formula is null && syntax.MastheadSymbol is null && context.Model.Number is { Session: not null } number)
            context.Report(TitleNumberSpan.Of(context), null, $"neither an opening formula nor a symbol says which body adopted {number}; it is taken for the {BodyNames.English(number.Body)}'s");
    }

    private static void CheckKind(RuleContext context)
    {
        var number = context.Model.Number;
        var first = number is null ? 0 : FirstDecisionOf(number);
        if (first == 0 || number!.Sequence < first || number.Sequence >= first + MostDecisions)
            return;
        var syntax = context.Resolution.Syntax;
        context.Report(
            syntax.TitleNumberSpan.Length > 0 ? TitleNumberSpan.Of(context) : syntax.MastheadSymbolSpan,
            null,
            $"{number} has a number of the decisions of the {BodyNames.English(number.Body)}, which begin at {first.ToString(System.Globalization.CultureInfo.InvariantCulture)}; the text is read as a resolution");
    }

    private static int FirstDecisionOf(ResolutionNumber number) => number switch
    {
        { IsOldStyle: true } => 0,
        { Body: IssuingBody.GeneralAssembly } => FirstAssemblyDecision,
        { Body: IssuingBody.EconomicAndSocialCouncil } => FirstEconomicDecision,
        { Body: IssuingBody.HumanRightsCouncil } => FirstRightsDecision,
        _ => 0,
    };

    private static SourceSpan FirstLine(RuleContext context) => context.Document.Layout.Lines.First().Span;
}
