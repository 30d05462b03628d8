using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0701: two titles in the same frame differ by one letter or word.</summary>
internal sealed class RG0701DifferingTitles : TextRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0701", "Titles differ by one letter or word", "Wording", RuleSeverity.Warning, IsAlone: true);

    public override void Check(RuleContext context)
    {
        var table = context.Resolution.Table;
        var words = table.Wording;
        var titles = new List<QuotedTitle>();
        foreach (var text in context.Texts)
            QuotedTitleScanner.Scan(text, table, words, titles);
        foreach (var frame in titles.GroupBy(title => title.Frame, StringComparer.Ordinal).Where(frame => frame.Count() > 1))
            CheckFrame(context, frame, words, table.JoinsLinesWithoutBlank);
    }

    private static void CheckFrame(RuleContext context, IEnumerable<QuotedTitle> titles, WordingWords words, bool isByCharacter)
    {
        var variants = Variants(titles, isByCharacter);
        if (variants.Count < 2)
            return;

        var isClosed = variants[0].Places[0].IsClosed;
        var reported = new HashSet<TitleVariant>();
        foreach (var difference in new NearTitles(variants).Differences())
        {
            if (!reported.Contains(difference.Variant) && TitleOversight.IsOversight(difference, isClosed, isByCharacter, words.DistinguishingUnits))
            {
                reported.Add(difference.Variant);
                Report(context, difference, isByCharacter);
            }
        }
    }

    private static List<TitleVariant> Variants(IEnumerable<QuotedTitle> titles, bool isByCharacter)
    {
        var variants = new List<TitleVariant>();
        var byWording = new Dictionary<string, TitleVariant>(StringComparer.Ordinal);
        foreach (var title in titles)
        {
            var units = TitleUnits.Of(title.Value, isByCharacter);
            var wording = string.Join(" ", units).ToLowerInvariant();
            if (!byWording.TryGetValue(wording, out var variant))
            {
                variant = new TitleVariant(units, variants.Count);
                byWording.Add(wording, variant);
                variants.Add(variant);
            }

            variant.Places.Add(title);
        }

        return variants;
    }

    private static void Report(RuleContext context, TitleDifference difference, bool isByCharacter)
    {
        var meant = difference.Meant.Places[0];
        var unit = isByCharacter ? "letter" : "word";
        foreach (var place in difference.Variant.Places)
        {
            context.Report(
                place.Text,
                place.Start,
                place.Length,
                $"the title \u201C{place.Value}\u201D differs by one {unit} from the one in {meant.Text.Path}; did you mean \u201C{meant.Value}\u201D?",
                RuleContext.Related(meant.Text, meant.Start, meant.Length, $"\u201C{meant.Value}\u201D stands in the same frame"));
        }
    }
}
