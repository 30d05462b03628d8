using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The rules that one text decides, in the order of their ids.</summary>
internal static class TextRules
{
    public static IReadOnlyList<TextRule> All { get; } =
    [
        new RG0101MarkerWithoutFootnote(),
        new RG0102UnreferencedFootnote(),
        new RG0103FootnoteNumbering(),
        new RG0104MarkerOrder(),
        new RG0105RepeatedMarker(),
        new RG0106DuplicateFootnote(),
        new RG0107IbidWithoutAntecedent(),
        new RG0108DoubtfulIbid(),
        new RG0201MalformedSymbol(),
        new RG0202CutSymbol(),
        new RG0203SymbolContradictsWords(),
        new RG0204NumberOfOtherKind(),
        new RG0205RomanSession(),
        new RG0206CouncilYear(),
        new RG0207LinkToAnotherDocument(),
        new RG0208LinkWithoutCitation(),
        new RG0209HiddenInNumber(),
        new RG0301DateOutsideSession(),
        new RG0302TwoDates(),
        new RG0303ImpossibleDate(),
        new RG0304TwoMonths(),
        new RG0305NotYetThere(),
        new RG0306AdoptionDate(),
        new RG0401ParagraphNotThere(),
        new RG0402WrongDirection(),
        new RG0403SubParagraphNotThere(),
        new RG0404DivisionNotThere(),
        new RG0501OperativeNumbering(),
        new RG0502SubParagraphLabels(),
        new RG0503TerminalPunctuation(),
        new RG0504NumbersDisagree(),
        new RG0505FormulaOfAnotherBody(),
        new RG0506RepeatedLead(),
        new RG0507UncertainIdentity(),
        new RG0701DifferingTitles(),
        new RG0702DoubledWord(),
    ];

    private static readonly TextRule[] Usual = [.. All.Where(rule => !rule.Descriptor.IsOptional)];

    private static readonly TextRule[] Optional = [.. All.Where(rule => rule.Descriptor.IsOptional)];

    /// <summary>The findings of a document, ordered by place and rule.</summary>
    public static IReadOnlyList<Finding> Check(ResolutionDocument document) => Check(document, Usual);

    /// <summary>The findings of the rules that are off by default, in the same order: most people never ask for them.</summary>
    public static IReadOnlyList<Finding> CheckOptional(ResolutionDocument document) => Check(document, Optional);

    private static IReadOnlyList<Finding> Check(ResolutionDocument document, TextRule[] rules)
    {
        // Words of one language would be found wrong in another: what is not understood is not judged.
        var isUnderstood = document.Layout.Language != Language.Unknown;
        var findings = new List<Finding>();
        foreach (var resolution in document.Bound)
        {
            foreach (var rule in rules)
            {
                if (isUnderstood || !rule.NeedsLanguage)
                    rule.Check(new RuleContext(document, resolution, rule.Descriptor, findings));
            }
        }

        if (findings.Count == 0)
            return [];
        return findings
            .OrderBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Length)
            .ToArray();
    }
}
