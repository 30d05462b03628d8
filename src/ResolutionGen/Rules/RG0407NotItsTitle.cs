using System;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// RG0407: the title quoted for a cited resolution is not its title in the same language: nearly it, or that of another resolution of the project. Else it may be a paraphrase, or the title of an annex.
/// </summary>
internal sealed class RG0407NotItsTitle : ProjectRule
{
    public override RuleDescriptor Descriptor { get; } = new("RG0407", "Title given for a cited resolution is not its title", "References", RuleSeverity.Info, IsAlone: false);

    public override void Check(ProjectRuleContext context)
    {
        var byTitle = new Lazy<ILookup<(Language, string), ProjectResolution>>(() => context.Project.Resolutions
            .Where(resolution => resolution is { Symbol: not null, Model.Title: not null })
            .ToLookup(resolution => (resolution.Model.Language, TitleDistance.Letters(resolution.Model.Title!))));
        foreach (var resolution in context.Project.Resolutions)
        {
            foreach (var text in resolution.Bound.Texts)
            {
                var cited = text.Scan.Cited;
                for (var i = 0; i < cited.Length; i++)
                {
                    if (cited[i].Citation is { Kind: CitationKind.Resolution, Symbol.Value: var symbol } && Version(context, symbol, resolution.Model.Language) is { } version)
                        Check(context, resolution, text, i, version, byTitle);
                }
            }
        }
    }

    private static ProjectResolution? Version(ProjectRuleContext context, string symbol, Language language)
        => context.Project.BySymbol[symbol].FirstOrDefault(version => version.Model.Language == language && version.Model.Title is not null);

    private static void Check(ProjectRuleContext context, ProjectResolution resolution, BoundText text, int index, ProjectResolution version, Lazy<ILookup<(Language, string), ProjectResolution>> byTitle)
    {
        if (CitedTitleReader.Read(text.Text, text.Scan.Cited, index, resolution.Bound.Table.Citations) is not { } place)
            return;
        var title = TitleDistance.Letters(text.Text.Substring(place.Start, place.End - place.Start));
        var actual = TitleDistance.Letters(version.Model.Title!);
        if (title.Length == 0 || string.Equals(title, actual, StringComparison.Ordinal))
            return;
        var others = byTitle.Value[(resolution.Model.Language, title)].Select(other => other.Symbol!).Where(symbol => !string.Equals(symbol, version.Symbol, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        if (others.Length != 1 && !TitleDistance.IsNear(title, actual))
            return;
        var meant = others.Length == 1 ? $"; did you mean {others[0]}, which has this title?" : "";
        context.Report(
            resolution,
            text,
            place.Start,
            place.End - place.Start,
            $"the title of {version.Symbol} is \u201C{version.Model.Title}\u201D{meant}",
            new RelatedPlace(version.Path, version.Place, $"{version.Symbol} has its title here"));
    }
}
