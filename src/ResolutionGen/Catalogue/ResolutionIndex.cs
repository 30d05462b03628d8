using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>Writes and reads the content of <see cref="ResolutionIndexAttribute"/>.</summary>
internal static class ResolutionIndex
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int Version = 1;

    /// <summary>One language version, to be put together by <see cref="Compose"/>; costs a digest for each element.</summary>
    public static string WriteVersion(Resolution resolution)
    {
        var writer = new CompactWriter();
        writer.Number((int)resolution.Language);
        writer.Number(resolution.AdoptedOn is null ? 0 : 1);
        if (resolution.AdoptedOn is { } date)
            writer.Date(date);
        var elements = new List<(string Path, string Digest)>();
        DigestCode.Write(writer, TextDigest.Of(resolution, elements));
        writer.Number(resolution.Sections.Count);
        foreach (var section in resolution.Sections)
        {
            writer.Text(section.Label);
            writer.Text(section.Heading);
        }

        writer.Number(resolution.Annexes.Count);
        foreach (var annex in resolution.Annexes)
            writer.Number(annex.Number);
        WriteElements(writer, elements, TopPaths(resolution));
        return writer.ToString();
    }

    /// <summary>The entry of a resolution.</summary>
    /// <param name="symbol">The symbol; empty where the text gives none.</param>
    /// <param name="className">The generated class with its namespace.</param>
    /// <param name="versions">The language versions by <see cref="WriteVersion"/>, the one that the members show first.</param>
    public static string Compose(string symbol, string className, IReadOnlyList<string> versions)
    {
        var writer = new CompactWriter();
        writer.Text(symbol);
        writer.Text(className);
        writer.Number(versions.Count);
        foreach (var version in versions)
            writer.Raw(version);
        return writer.ToString();
    }

    /// <summary>The resolutions of an attribute; none where its version is not known or the content is damaged, since others may have written it.</summary>
    public static IReadOnlyList<IndexedResolution> Read(int version, string? content)
    {
        if (version != Version || content is null)
            return [];
        try
        {
            var resolutions = new List<IndexedResolution>();
            var reader = new CompactReader(content);
            while (!reader.IsAtEnd)
                resolutions.Add(ReadResolution(reader));
            return resolutions;
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static void WriteElements(CompactWriter writer, List<(string Path, string Digest)> elements, HashSet<string> topPaths)
    {
        writer.Number(elements.Count);
        var paths = new PathSequence();
        foreach (var (path, digest) in elements)
        {
            paths.Write(writer, path);
            DigestCode.Write(writer, digest);
            if (HidesLevel(path))
                writer.Number(topPaths.Contains(path) ? 1 : 0);
        }
    }

    private static HashSet<string> TopPaths(Resolution resolution)
    {
        var top = resolution.Preambular.Concat(resolution.Operative).Concat(resolution.Annexes.SelectMany(annex => annex.Paragraphs)).Select(paragraph => paragraph.Path);
        return new HashSet<string>(top.Concat(resolution.Footnotes.Select(note => note.Path)).Where(HidesLevel), StringComparer.Ordinal);
    }

    // op22~2 is the second unlabelled sub-paragraph of 22, or the second paragraph that is numbered 22.
    private static bool HidesLevel(string path) => path.IndexOf('~') >= 0;

    private static IndexedElement ReadElement(CompactReader reader, PathSequence paths)
    {
        var path = paths.Read(reader);
        var digest = DigestCode.Read(reader);
        return new IndexedElement(path, digest, HidesLevel(path) ? reader.Number() != 0 : ElementPath.Parse(path) is { Part: ElementPart.Footnote } || path.IndexOf('(') < 0);
    }

    private static IndexedResolution ReadResolution(CompactReader reader)
    {
        var symbol = reader.Text();
        var className = reader.Text();
        var versions = new IndexedVersion[reader.Count()];
        for (var i = 0; i < versions.Length; i++)
            versions[i] = ReadVersion(reader);
        return new IndexedResolution(symbol, className, versions);
    }

    private static IndexedVersion ReadVersion(CompactReader reader)
    {
        var language = (Language)reader.Number();
        CalendarDate? date = reader.Number() == 0 ? null : reader.Date();
        var digest = DigestCode.Read(reader);
        var sections = new IndexedSection[reader.Count()];
        for (var i = 0; i < sections.Length; i++)
        {
            var label = reader.Text();
            sections[i] = new IndexedSection(label, reader.Text());
        }

        var annexes = new int[reader.Count()];
        for (var i = 0; i < annexes.Length; i++)
            annexes[i] = reader.Number();
        var elements = new IndexedElement[reader.Count()];
        var paths = new PathSequence();
        for (var i = 0; i < elements.Length; i++)
            elements[i] = ReadElement(reader, paths);

        return new IndexedVersion { Language = language, AdoptedOn = date, Digest = digest, Sections = sections, Annexes = annexes, Elements = elements };
    }
}
