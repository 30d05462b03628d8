using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>
/// RG1001: C# code names a paragraph, note, section or annex that the resolution does not have. It knows the resolution by the index of its assembly,
/// which has neither texts nor the preambles of sections.
/// </summary>
internal static class RG1001NoSuchElement
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG1001", "The resolution has no such paragraph, footnote, section or annex", "Code", RuleSeverity.Warning, IsAlone: false);

    /// <summary>Judges a number between the brackets of a collection; null where it is right.</summary>
    public static CodeFinding? Find(string symbol, IndexedCollection collection, int number)
    {
        if (!collection.Has(number))
            return Report(MissingNumber(symbol, collection, number));
        var containers = collection.ContainersOf(number);
        return collection.Part == ElementPart.Operative && containers.Count > 1 ? Ambiguous(symbol, number, containers) : null;
    }

    /// <summary>Judges a path or label between the brackets of a collection; null where it is right, or in an alphabet that the index does not know.</summary>
    public static CodeFinding? Find(string symbol, IndexedCollection collection, string path)
    {
        var key = PathLabels.Canonical(path);

        // Labels of notes are compared as they are written, paths of paragraphs in canonical form.
        if (collection.Has(collection.Part == ElementPart.Footnote ? path : key) || !key.All(character => character < '\u0080'))
            return null;
        return Report(MissingPath(symbol, collection, path, key));
    }

    /// <summary>Judges the label of a section; null where it is right.</summary>
    public static CodeFinding? FindSection(string symbol, IndexedVersion version, string label)
    {
        if (version.Sections.Any(section => string.Equals(section.Label, label, StringComparison.Ordinal) || string.Equals(section.Heading, label, StringComparison.Ordinal)))
            return null;
        return Report(version.Sections.Count == 0
            ? symbol + " has no sections"
            : $"{symbol} has no section {label}; it has {Listed(version.Sections.Select(section => section.Label))}");
    }

    /// <summary>Judges the number of an annex; null where it is right.</summary>
    public static CodeFinding? FindAnnex(string symbol, IndexedVersion version, int number)
        => version.Annexes.Contains(number) ? null : Report($"{symbol} has {Counted(version.Annexes.Count, "annex", "annexes")}");

    private static string MissingNumber(string symbol, IndexedCollection collection, int number)
    {
        var owner = Owner(symbol, collection.Container);
        var noun = Noun(collection.Part);
        if (collection.Count == 1 && collection.Numbers.Count == 0 && collection.Part == ElementPart.Operative)
            return $"{owner} has a single {noun}, without a number: Single";
        if (collection.CountsFromOne || collection.Numbers.Count == 0)
            return $"{owner} has {Counted(collection.Count, noun, noun + "s")}";
        var nearest = collection.Numbers.OrderBy(candidate => Math.Abs((long)candidate - number)).First();
        return string.Format(CultureInfo.InvariantCulture, "{0} has no {1} {2}; did you mean {3}?", owner, noun, number, nearest);
    }

    private static string MissingPath(string symbol, IndexedCollection collection, string path, string key)
    {
        // Written without its brackets, or in capitals, it is still the same paragraph.
        if (collection.Keys.FirstOrDefault(candidate => string.Equals(Bare(candidate), Bare(key), StringComparison.OrdinalIgnoreCase)) is { } same)
            return $"{Owner(symbol, collection.Container)} has no {Noun(collection.Part)} {path}; did you mean {same}?";
        if (Parent(collection, key) is { } parent)
        {
            var children = collection.ChildrenOf(parent);
            return $"{Noun(collection.Part)} {parent} of {Owner(symbol, collection.Container)} has " + (children.Count == 0
                ? "no sub-paragraphs"
                : Listed(children.Select(child => child.Substring(parent.Length))));
        }

        return int.TryParse(UpToBracket(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !collection.Has(number)
            ? MissingNumber(symbol, collection, number)
            : $"{Owner(symbol, collection.Container)} has no {Noun(collection.Part)} {(key.Length == 0 ? "without a number" : path)}";
    }

    private static CodeFinding Ambiguous(string symbol, int number, IReadOnlyList<string> containers)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var choices = containers.Where(container => container.Length > 0).Select(container => $"Sections[\"{container}\"].Operative[{text}]");
        return new CodeFinding(
            Descriptor,
            $"{symbol} has operative paragraph {text} in {containers.Count.ToString(CultureInfo.InvariantCulture)} places, and this is the first: {string.Join(", ", choices)}",
            RuleSeverity.Info);
    }

    private static CodeFinding Report(string message) => new(Descriptor, message, Descriptor.DefaultSeverity);

    // The longest beginning of the path that is there.
    private static string? Parent(IndexedCollection collection, string key)
    {
        for (var end = key.LastIndexOf('('); end > 0; end = key.LastIndexOf('(', end - 1))
        {
            if (collection.Has(key.Substring(0, end)))
                return key.Substring(0, end);
        }

        return null;
    }

    private static string UpToBracket(string key)
    {
        var bracket = key.IndexOf('(');
        return bracket < 0 ? key : key.Substring(0, bracket);
    }

    private static string Bare(string key) => key.Replace("(", "").Replace(")", "");

    private static string Owner(string symbol, string container)
    {
        if (container.Length == 0)
            return symbol;
        return container.StartsWith(ReferencePath.AnnexPrefix, StringComparison.Ordinal)
            ? "annex " + container.Substring(ReferencePath.AnnexPrefix.Length) + " of " + symbol
            : "section " + container + " of " + symbol;
    }

    private static string Noun(ElementPart part) => part switch
    {
        ElementPart.Preambular => "preambular paragraph",
        ElementPart.Operative => "operative paragraph",
        ElementPart.Footnote => "footnote",
        _ => "paragraph",
    };

    private static string Counted(int count, string singular, string plural) => count switch
    {
        0 => "no " + plural,
        1 => "1 " + singular,
        _ => count.ToString(CultureInfo.InvariantCulture) + " " + plural,
    };

    private static string Listed(IEnumerable<string> labels)
    {
        const int most = 8;
        var all = labels.ToArray();
        return all.Length <= most ? string.Join(", ", all) : all[0] + " to " + all[all.Length - 1];
    }
}
