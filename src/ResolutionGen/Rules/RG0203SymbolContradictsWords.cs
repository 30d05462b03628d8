using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>RG0203: a document symbol that contradicts the words beside it: supplement number, session or year of the Official Records, year of the conference.</summary>
internal sealed class RG0203SymbolContradictsWords : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0203", "Document symbol contradicts the words beside it", "Citations", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var language = LanguageTables.For(context.Model.Language).Citations;
        foreach (var text in context.Texts)
        {
            if (text.Scan.Symbols.Length == 0)
                continue;
            foreach (var (symbol, expected, words) in Contradictions(text, language))
            {
                if (symbol.IsValid && Array.IndexOf(text.Scan.SoundSymbols, symbol) >= 0)
                    context.Report(text, symbol.Start, symbol.Length, $"document symbol {symbol.Symbol} does not agree with {words}; expected {expected}");
            }
        }
    }

    private static IEnumerable<(SymbolToken Symbol, string Expected, string Words)> Contradictions(BoundText text, CitationWords language)
    {
        CitationToken? words = null;
        foreach (var token in text.Scan.Tokens)
        {
            if (token.Kind is CitationTokenKind.Supplement or CitationTokenKind.Conference)
                words = token;
            else if (token.Kind is CitationTokenKind.Ibid or CitationTokenKind.Treaty or CitationTokenKind.Noun)
                words = null;
            else if (token.Kind == CitationTokenKind.Symbol && words is not null && RecordExpectation.Of(text.Text, words, token.Symbol!, language) is { } expectation && !expectation.IsMet)
                yield return (token.Symbol!, expectation.Expected, expectation.Words);
        }
    }
}
