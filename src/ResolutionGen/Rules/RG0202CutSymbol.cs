using System;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0202: a document symbol that is well-formed as far as it goes, but cut, or whose brackets do not pair.</summary>
internal sealed class RG0202CutSymbol : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0202", "Cut document symbol", "Citations", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        string[]? known = null;
        var areNotesWhole = new Lazy<bool>(() => context.Texts.All(IsWhole));
        foreach (var text in context.Texts)
        {
            var symbols = text.Scan.SoundSymbols;
            if (symbols.Length == 0)
                continue;
            foreach (var symbol in symbols)
            {
                if (symbol.Fault == SymbolFault.TrailingSlash && !IsLeftOpen(text.Text, symbol.End))
                    context.Report(text, symbol.Start, symbol.Length, $"document symbol {symbol.Symbol} ends with a slash{DidYouMean(known ??= KnownSymbols(context), symbol.Symbol)}");
            }

            // Between direction marks brackets stand in the order of the page, not of the text.
            if (!context.Document.Reading.HasControls || !HoldsDirectionControl(context.Document, context.Document.Reading.ToSource(text.Mapped.Span)))
                CheckBrackets(context, text, symbols, areNotesWhole);
        }
    }

    private static void CheckBrackets(RuleContext context, BoundText text, SymbolToken[] symbols, Lazy<bool> areNotesWhole)
    {
        foreach (var symbol in symbols)
        {
            if (symbol.Fault == SymbolFault.MissingBracket)
                context.Report(text, symbol.Start, symbol.Length, $"document symbol {text.Text.Substring(symbol.Start, symbol.Length)} lacks its closing bracket; did you mean {symbol.Symbol}?");
        }

        foreach (var (symbol, start, end) in UnpairedBrackets.Around(text.Text, symbols))
        {
            if (areNotesWhole.Value)
                context.Report(text, start, end - start, start < symbol.Start ? $"the bracket before {symbol.Symbol} is not closed" : $"the bracket after {symbol.Symbol} was not opened");
        }
    }

    // A note that goes on overleaf may have lost its tail, with the other bracket, to another element.
    private static bool IsWhole(BoundText text)
    {
        var end = FoldedScan.SkipBlanksBackward(text.Text, text.Text.Length);
        return text.Kind != BoundTextKind.Footnote || end == 0 || FoldedScan.At(text.Text, end - 1) is not (',' or '、' or '(' or '-');
    }

    // A/72/L.x and A/72/...: the writer left the number open.
    private static bool IsLeftOpen(string text, int end) => FoldedScan.At(text, end) is '*' or '_' or '[' or '\u2026' or '.' && FoldedScan.At(text, end + 1) is '.';

    // Sorted, the symbols that begin with the cut one stand together.
    private static string DidYouMean(string[] known, string cut)
    {
        var first = Array.BinarySearch(known, cut, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        var isOnly = first < known.Length && known[first].StartsWith(cut, StringComparison.Ordinal)
            && (first + 1 == known.Length || !known[first + 1].StartsWith(cut, StringComparison.Ordinal));
        return isOnly ? $"; did you mean {known[first]}?" : "";
    }

    private static string[] KnownSymbols(RuleContext context)
    {
        var symbols = context.Texts.SelectMany(text => text.Scan.Symbols).Where(symbol => symbol.IsValid).Select(symbol => symbol.Symbol).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(symbols, StringComparer.Ordinal);
        return symbols;
    }

    private static bool HoldsDirectionControl(ResolutionDocument document, SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (DirectionControl.Is(document.Text[i]))
                return true;
        }

        return false;
    }
}
