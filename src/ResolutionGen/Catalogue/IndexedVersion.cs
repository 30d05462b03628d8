using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>One language version of a resolution as the index knows it.</summary>
internal sealed class IndexedVersion
{
    private Dictionary<string, string>? _digests;

    public required Language Language { get; init; }

    public CalendarDate? AdoptedOn { get; init; }

    /// <summary>The digest of the resolution as a whole.</summary>
    public required string Digest { get; init; }

    public required IReadOnlyList<IndexedSection> Sections { get; init; }

    /// <summary>The numbers of the annexes, 1-based.</summary>
    public required IReadOnlyList<int> Annexes { get; init; }

    /// <summary>Preambular paragraphs, operative paragraphs, paragraphs of annexes, footnotes, each in reading order, sub-paragraphs behind their parents.</summary>
    public required IReadOnlyList<IndexedElement> Elements { get; init; }

    /// <summary>The digest of the element with a canonical path; null where there is none.</summary>
    public string? DigestOf(string path)
    {
        if (_digests is null)
        {
            var digests = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var element in Elements)
                digests[element.Path] = element.Digest;
            _digests = digests;
        }

        return _digests.TryGetValue(path, out var digest) ? digest : null;
    }

    /// <summary>Whether a canonical path names a paragraph, a footnote, a section (<c>II</c>) or an annex (<c>annex1</c>).</summary>
    public bool Has(string path)
    {
        if (DigestOf(path) is not null)
            return true;
        foreach (var section in Sections)
        {
            if (string.Equals(section.Label, path, StringComparison.Ordinal))
                return true;
        }

        foreach (var annex in Annexes)
        {
            if (string.Equals(ReferencePath.OfAnnex(annex), path, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
