using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// Holds the numbers of operative paragraphs or footnotes in one language version against those of the others. A version with gaps says nothing about others. With two versions only what is
/// certain is reported: a gap, and, at the end of the shorter one, that the other goes on.
/// </summary>
/// <param name="context">Where findings are reported.</param>
/// <param name="versions">The language versions.</param>
/// <param name="series">The elements in each of them.</param>
/// <param name="noun">What messages call an element.</param>
internal sealed class SeriesComparison(ProjectRuleContext context, ProjectVersions versions, NumberedSeries series, string noun)
{
    private readonly NumberRange?[] _ranges = Enumerable.Range(0, versions.Count).Select(series.RangeOf).ToArray();

    /// <summary>Reports what each version lacks and what it has alone.</summary>
    public void Compare()
    {
        for (var version = 0; version < versions.Count; version++)
        {
            var witnesses = versions.Others(version).Where(other => _ranges[other] is not null).ToArray();
            if (witnesses.Length == 0 || witnesses.Any(witness => _ranges[witness] != _ranges[witnesses[0]]) || _ranges[version] == _ranges[witnesses[0]])
                continue;
            if (series.Of(version).Count > 0 && CanBeJudged(version, witnesses))
                Compare(version, witnesses, _ranges[witnesses[0]]!.Value);
        }
    }

    // Of two complete versions the shorter one is reported: more is rarely found in a text than stands there.
    private bool CanBeJudged(int version, int[] witnesses)
        => witnesses.Length > 1 || _ranges[version] is not { } own || (own.First == _ranges[witnesses[0]]!.Value.First && own.Last < _ranges[witnesses[0]]!.Value.Last);

    private void Compare(int version, int[] witnesses, NumberRange expected)
    {
        var elements = series.Of(version);
        var strangers = elements.Where(element => !expected.Contains(element.Number) || series.Find(version, element.Number) != element).ToList();
        for (var number = expected.First; number <= expected.Last; number++)
        {
            if (series.Find(version, number) is not null)
                continue;
            var last = number;
            while (last < expected.Last && series.Find(version, last + 1) is null)
                last++;
            if (number == last && StrangerAt(elements, strangers, number) is { } stranger)
            {
                strangers.Remove(stranger);
                ReportOther(version, witnesses, stranger, number);
            }
            else
            {
                ReportMissing(version, witnesses, number, last, expected);
            }

            number = last;
        }

        if (witnesses.Length > 1)
            strangers.ForEach(stranger => ReportExtra(version, witnesses, stranger, expected));
    }

    // The one element between the neighbours of a missing number, if its number is none of the others.
    private static VersionElement? StrangerAt(IReadOnlyList<VersionElement> elements, List<VersionElement> strangers, int number)
    {
        if (strangers.Count == 0)
            return null;
        for (var i = 0; i < elements.Count; i++)
        {
            var fits = (i == 0 || elements[i - 1].Number == number - 1) && (i + 1 == elements.Count || elements[i + 1].Number == number + 1);
            if (fits && strangers.Contains(elements[i]))
                return elements[i];
        }

        return null;
    }

    private void ReportOther(int version, int[] witnesses, VersionElement element, int number) => context.Report(
        versions[version],
        versions.HeadOf(version, element.Head),
        element.Head.Path,
        $"{noun} {element.Number} stands where {versions.LanguagesOf(witnesses)} have {number}; did you mean {number}?",
        Related(witnesses, number));

    private void ReportExtra(int version, int[] witnesses, VersionElement element, NumberRange expected) => context.Report(
        versions[version],
        versions.HeadOf(version, element.Head),
        element.Head.Path,
        $"{versions.LanguageOf(version)} alone has {noun} {element.Number}; in {versions.LanguagesOf(witnesses)} the {noun}s end at {expected.Last}",
        Related(witnesses, expected.Last));

    private void ReportMissing(int version, int[] witnesses, int first, int last, NumberRange expected)
    {
        var neighbour = series.Find(version, last + 1) ?? series.Find(version, first - 1) ?? series.Of(version)[series.Of(version).Count - 1];
        var names = versions.LanguagesOf(witnesses);
        var have = witnesses.Length == 1 ? "has" : "have";
        var message = last == expected.Last && series.Find(version, first - 1) is not null
            ? $"the {noun}s end at {first - 1}; {names} {have} {last - first + 1} more, up to {last}{(witnesses.Length == 1 ? "; one of the two versions is wrong" : "")}"
            : $"{noun}{(first == last ? $" {first} is" : $"s {first} to {last} are")} missing; {names} {have} {(first == last ? "it" : "them")}";
        var (place, element) = MarkerOf(version, first) ?? (versions.HeadOf(version, neighbour.Head), neighbour.Head.Path);
        context.Report(versions[version], place, element, message, Related(witnesses, first));
    }

    // The marker of a footnote that is lost.
    private (SourceSpan Place, string Element)? MarkerOf(int version, int number)
    {
        if (series != versions.Alignment.NoteSeries)
            return null;
        var label = FoldedScan.Format(number);
        foreach (var text in versions[version].Bound.Texts)
        {
            foreach (var marker in text.Markers)
            {
                if (string.Equals(marker.Label, label, System.StringComparison.Ordinal))
                    return (versions[version].Document.Reading.ToSource(marker.Span), text.Path);
            }
        }

        return null;
    }

    private RelatedPlace[] Related(int[] witnesses, int number)
        => [.. witnesses.Select(witness => new RelatedPlace(versions[witness].Path, versions.HeadOf(witness, series.Find(witness, number)!.Head), $"{noun} {number} in {versions.LanguageOf(witness)}"))];
}
