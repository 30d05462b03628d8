using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The language versions of one resolution in a project, one for each language, and what of them belongs together.</summary>
internal sealed class ProjectVersions
{
    private const int FewestVersions = 2;

    // Of a language without blanks, its longest lead words.
    private const int LongestWord = 6;

    private readonly ProjectResolution[] _resolutions;

    private ProjectVersions(ProjectResolution[] resolutions)
    {
        _resolutions = resolutions;
        Alignment = new VersionAlignment(resolutions.Select(resolution => resolution.Bound));
    }

    public VersionAlignment Alignment { get; }

    public int Count => _resolutions.Length;

    public ProjectResolution this[int version] => _resolutions[version];

    /// <summary>The versions of the resolutions with one symbol; null where there are not two languages. Of two files in one language the first counts, one in an unknown language never.</summary>
    public static ProjectVersions? Of(IEnumerable<ProjectResolution> resolutions)
    {
        var versions = resolutions
            .Where(resolution => resolution.Model.Language != Language.Unknown)
            .GroupBy(resolution => resolution.Model.Language)
            .OrderBy(group => group.Key)
            .Select(group => group.First())
            .ToArray();
        return versions.Length < FewestVersions ? null : new ProjectVersions(versions);
    }

    /// <summary>The name of a version's language.</summary>
    public string LanguageOf(int version) => _resolutions[version].Model.Language.ToString();

    /// <summary>Several languages for a message: <c>English, French and Russian</c>.</summary>
    public string LanguagesOf(IEnumerable<int> versions)
    {
        var names = versions.Select(LanguageOf).ToArray();
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names, 0, names.Length - 1) + " and " + names[names.Length - 1];
    }

    /// <summary>All versions but one.</summary>
    public IEnumerable<int> Others(int version) => Enumerable.Range(0, Count).Where(other => other != version);

    /// <summary>Where a paragraph or footnote is reported that lacks something: its label, else its first word.</summary>
    public SourceSpan HeadOf(int version, BoundText text)
    {
        var reading = _resolutions[version].Document.Reading;
        if (text.Kind == BoundTextKind.Footnote)
            return reading.ToSource(text.NoteLabelSpan);
        if (text.Label.Kind != LabelKind.None)
            return reading.ToSource(text.LabelSpan);
        var end = text.Text.IndexOf(' ');
        return _resolutions[version].ToSource(text, 0, end < 0 ? Math.Min(text.Text.Length, LongestWord) : end);
    }
}
