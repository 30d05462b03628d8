using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// The language versions of one resolution beside each other: operative paragraphs by number and section, preambular ones by place where all versions have as many, footnotes by label,
/// citations by the number of what they cite. What cannot be told apart with certainty stays together.
/// </summary>
internal sealed class VersionAlignment
{
    private readonly ComparedVersion[] _versions;

    /// <param name="versions">The versions, each in a language of its own.</param>
    public VersionAlignment(IEnumerable<BoundResolution> versions)
    {
        _versions = versions.Select(bound => new ComparedVersion(bound)).ToArray();
        OperativeSeries = AlignOperative();
        NoteSeries = new NumberedSeries(_versions.Select(version => version.Notes));
        Elements = AlignElements();
        Citations = _versions.Select((_, version) => Elements.SelectMany(element => element.Citations[version]).ToLookup(place => place.Document, StringComparer.Ordinal)).ToArray();
    }

    public IReadOnlyList<ComparedVersion> Versions => _versions;

    /// <summary>The operative paragraphs, a series for each section where numbers begin again; none where the versions are numbered in different ways.</summary>
    public IReadOnlyList<NumberedSeries> OperativeSeries { get; }

    public NumberedSeries NoteSeries { get; }

    /// <summary>The parts of the resolution, each in all versions that have it.</summary>
    public IReadOnlyList<AlignedElement> Elements { get; }

    /// <summary>What each version cites, and where, by document.</summary>
    public IReadOnlyList<ILookup<string, CitedPlace>> Citations { get; }

    private NumberedSeries[] AlignOperative()
    {
        if (_versions.All(version => !version.BeginsAgain))
            return [new NumberedSeries(_versions.Select(version => version.Operative))];
        var sections = _versions.Select(version => version.Operative.ToLookup(element => element.Section ?? "", StringComparer.Ordinal)).ToArray();
        if (sections.Any(labels => !labels.Select(section => section.Key).SequenceEqual(sections[0].Select(section => section.Key), StringComparer.Ordinal)))
            return [];
        return [.. sections[0].Select(section => new NumberedSeries(sections.Select(version => version[section.Key])))];
    }

    private AlignedElement[] AlignElements()
    {
        var isOperativeNumbered = OperativeSeries.Count > 0;
        var areNotesNumbered = AreNotesNumbered();
        var isPreambleCounted = IsCounted(version => version.Preambular);
        var areAnnexesCounted = IsCounted(version => version.Annexed);
        var areHeadingsCounted = IsCounted(version => version.Headings);
        var rows = new Dictionary<string, IReadOnlyList<BoundText>?[]>(StringComparer.Ordinal);
        var sure = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _versions.Length; i++)
        {
            var version = _versions[i];
            AddAll(version.Headings, i, areHeadingsCounted ? KeyOf : null, "h");
            AddAll(version.Preambular, i, isPreambleCounted ? KeyOf : null, "pp");
            AddAll(version.Operative, i, isOperativeNumbered ? KeyOf : null, "op");
            AddAll(version.Annexed, i, areAnnexesCounted ? KeyOf : null, "annex");
            AddAll(version.Notes, i, areNotesNumbered ? KeyOf : null, "fn");
        }

        return rows.Select(row => new AlignedElement(row.Value, row.Value.Select(CitationsIn).ToArray(), sure.Contains(row.Key))).ToArray();

        void AddAll(IEnumerable<VersionElement> elements, int version, Func<VersionElement, string>? keyOf, string together)
        {
            foreach (var group in elements.GroupBy(element => together + keyOf?.Invoke(element), StringComparer.Ordinal))
            {
                Add(rows, version, group.Key, group.SelectMany(element => element.Texts).ToArray());
                if (keyOf is not null && group.First().Number > 0)
                    sure.Add(group.Key);
            }
        }
    }

    // Where a note is lost and the others keep their numbers, they are still the same notes; where they were numbered anew, nobody can tell.
    private bool AreNotesNumbered()
    {
        var ranges = Enumerable.Range(0, _versions.Length).Select(NoteSeries.RangeOf).OfType<NumberRange>().Distinct().ToArray();
        return ranges.Length == 1 && _versions.All(version => version.Notes.All(note => note.Number == 0 || ranges[0].Contains(note.Number)));
    }

    private bool IsCounted(Func<ComparedVersion, IReadOnlyList<VersionElement>> elements) => _versions.All(version => elements(version).Count == elements(_versions[0]).Count);

    private string KeyOf(VersionElement element) => OperativeSeries.Count == 1 ? Text(element.Number) : element.Section + "/" + Text(element.Number);

    private void Add(Dictionary<string, IReadOnlyList<BoundText>?[]> rows, int version, string key, IReadOnlyList<BoundText> texts)
    {
        if (!rows.TryGetValue(key, out var row))
            rows.Add(key, row = new IReadOnlyList<BoundText>?[_versions.Length]);
        row[version] = texts;
    }

    private static IReadOnlyList<CitedPlace> CitationsIn(IReadOnlyList<BoundText>? texts)
    {
        List<CitedPlace>? places = null;
        foreach (var text in texts ?? [])
        {
            foreach (var cited in text.Scan.Cited)
            {
                if (DocumentKeys.Of(cited) is { } document)
                    (places ??= []).Add(new CitedPlace(document, text, cited));
            }
        }

        return places ?? (IReadOnlyList<CitedPlace>)[];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
