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
    private const int ManyWitnesses = 4;
    private readonly ILookup<string, (string Path, ParsedMarker Marker)>?[] _markers = new ILookup<string, (string Path, ParsedMarker Marker)>?[versions.Count];
    private readonly NumberRange?[] _ranges = Enumerable.Range(0, versions.Count).Select(series.RangeOf).ToArray();

    /// <summary>Reports what each version lacks and what it has alone.</summary>
    public void Compare()
    {
        for (var version = 0; version < versions.Count; version++)
        {
            var witnesses = WitnessesAgainst(version);
            if (witnesses.Length > 0 && _ranges[version] != _ranges[witnesses[0]] && series.Of(version).Count > 0 && CanBeJudged(version, witnesses))
                Compare(version, witnesses, _ranges[witnesses[0]]!.Value);
        }
    }

    // The other versions, which must agree; of many, one more may differ in its own way.
    private int[] WitnessesAgainst(int version)
    {
        var witnesses = versions.Others(version).Where(other => _ranges[other] is not null).ToArray();
        var agreeing = witnesses.GroupBy(witness => _ranges[witness]).OrderByDescending(group => group.Count()).Select(group => group.ToArray()).FirstOrDefault() ?? [];
        return witnesses.Length - agreeing.Length <= (witnesses.Length < ManyWitnesses ? 0 : 1) ? agreeing : [];
    }

    // Of two complete versions the shorter one is reported: more is rarely found in a text than stands there.
    private bool CanBeJudged(int version, int[] witnesses)
        => witnesses.Length > 1 || _ranges[version] is not { } own || (own.First == _ranges[witnesses[0]]!.Value.First && own.Last < _ranges[witnesses[0]]!.Value.Last);

    private void Compare(int version, int[] witnesses, NumberRange expected)
    {
        var strangers = StrangersIn(version, expected);
        for (var number = expected.First; number <= expected.Last; number++)
        {
            if (series.Find(version, number) is not null)
                continue;
            var last = number;
            while (last < expected.Last && series.Find(version, last + 1) is null)
                last++;
            if (number == last && strangers.TryGetValue(number, out var stranger))
            {
                strangers.Remove(number);
                ReportOther(version, witnesses, stranger, number);
            }
            else
            {
                ReportMissing(version, witnesses, number, last, expected);
            }

            number = last;
        }

        foreach (var stranger in strangers.Where(stranger => witnesses.Length > 1 && !expected.Contains(stranger.Value.Number)))
            ReportExtra(version, witnesses, stranger.Value, expected);
    }

    // What has a number of its own, by the number that its neighbours leave for it; by its own number where they leave none.
    private Dictionary<int, VersionElement> StrangersIn(int version, NumberRange expected)
    {
        var strangers = new Dictionary<int, VersionElement>();
        var elements = series.Of(version);
        for (var i = 0; i < elements.Count; i++)
        {
            if (expected.Contains(elements[i].Number) && series.Find(version, elements[i].Number) == elements[i])
                continue;
            var before = i == 0 ? expected.First - 1 : elements[i - 1].Number;
            var after = i + 1 == elements.Count ? before + 2 : elements[i + 1].Number;
            strangers[after == before + 2 ? before + 1 : elements[i].Number] = elements[i];
        }

        return strangers;
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
        var markers = _markers[version] ??= versions[version].Bound.Texts
            .SelectMany(text => text.Markers, (text, marker) => (text.Path, Marker: marker))
            .ToLookup(place => place.Marker.Label, System.StringComparer.Ordinal);
        foreach (var (path, marker) in markers[FoldedScan.Format(number)])
            return (versions[version].Document.Reading.ToSource(marker.Span), path);
        return null;
    }

    private RelatedPlace[] Related(int[] witnesses, int number)
        => [.. witnesses.Select(witness => new RelatedPlace(versions[witness].Path, versions.HeadOf(witness, series.Find(witness, number)!.Head), $"{noun} {number} in {versions.LanguageOf(witness)}"))];
}
