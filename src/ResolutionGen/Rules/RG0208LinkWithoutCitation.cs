using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0208: a link to a document that the text does not cite. Extraction collects the links of a page at its end, so that only the text as a whole can say.</summary>
internal sealed class RG0208LinkWithoutCitation : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0208", "Link that agrees with nothing in the text", "Citations", RuleSeverity.None, IsAlone: true);

    public override void Check(RuleContext context)
    {
        if (context.Resolution != context.Document.Bound[0])
            return;
        HashSet<string>? cited = null;
        HashSet<int>? beside = null;
        foreach (var address in DocumentAddressReader.Read(context.Document.Reading.Text))
        {
            cited ??= StemsOf(context.Document);
            beside ??= StartsBesideText(context.Document);
            if (!beside.Contains(address.Start) && !cited.Contains(DocumentStem.Of(address.Symbol.Value)))
                context.Report(SourceSpan.FromBounds(address.SymbolStart, address.SymbolEnd), null, $"the link leads to {address.Symbol}, which nothing in the text cites; a cited document was expected");
        }
    }

    // What a link says that stands beside a number or symbol is judged by RG0207.
    private static HashSet<int> StartsBesideText(ResolutionDocument document)
    {
        var starts = new HashSet<int>();
        foreach (var resolution in document.Bound)
        {
            foreach (var text in resolution.Texts)
            {
                foreach (var address in DocumentAddressReader.Read(text.Text))
                {
                    if (LinkTextReader.Of(text, address, resolution.Table.Citations) is not null)
                        starts.Add(text.Mapped.ToSource(address.Start));
                }
            }
        }

        return starts;
    }

    private static HashSet<string> StemsOf(ResolutionDocument document)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resolution in document.Bound)
        {
            if (resolution.Model.Symbol is { } own)
                stems.Add(DocumentStem.Of(own.Value));
            foreach (var cited in resolution.Texts.SelectMany(text => text.Scan.Cited))
                Add(stems, cited.Citation);
            foreach (var block in resolution.Syntax.Masthead)
            {
                foreach (var citation in CitationScanner.Scan(block.Text.Text, resolution.Table, resolution.Model.Body).Citations)
                    Add(stems, citation);
            }
        }

        return stems;
    }

    // The body of a number rests on words around it: the number alone counts.
    private static void Add(HashSet<string> stems, Citation citation)
    {
        if (citation.Number is { } number)
            stems.Add(DocumentStem.Of(number));
        if (citation.Symbol is not { } symbol)
            return;
        stems.Add(DocumentStem.Of(symbol.Value));

        // A/55/56-S/2000/160: one document of two organs.
        var joint = symbol.Value.IndexOf("-S/", StringComparison.Ordinal);
        if (joint > 0)
            stems.Add(symbol.Value.Substring(0, joint));
    }
}
