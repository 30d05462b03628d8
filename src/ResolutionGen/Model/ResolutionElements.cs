using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

namespace ResolutionGen;

/// <summary>Finds the elements of a resolution by path, for references inside it. Made before the resolution is, and filled when somebody asks.</summary>
internal sealed class ResolutionElements(string symbol)
{
    private const string AnnexPrefix = "annex";

    private Dictionary<string, Paragraph>? _paragraphs;
    private Resolution? _resolution;

    /// <summary>What references begin with; empty where the resolution has no symbol.</summary>
    public string Symbol => symbol;

    /// <summary>The resolution; set once, when it is complete.</summary>
    public Resolution Resolution
    {
        get => _resolution ?? throw new InvalidOperationException("The resolution is not complete.");
        set => _resolution = value;
    }

    /// <summary>The paragraph at a path, or null; where a path stands twice, the first.</summary>
    public Paragraph? ParagraphAt(string path)
    {
        var paragraphs = LazyInitializer.EnsureInitialized(ref _paragraphs, Index);
        return paragraphs!.TryGetValue(path, out var paragraph) ? paragraph : null;
    }

    /// <summary>The annex whose path is <c>annex</c> and its number, or null.</summary>
    public Annex? AnnexAt(string path) => AnnexNumber(path) is > 0 and var number && Resolution.Annexes.TryGet(number, out var annex) ? annex : null;

    /// <summary>The path of an annex as a whole.</summary>
    public static string AnnexPath(int number) => AnnexPrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the annex that a path begins with; 0 for any other path.</summary>
    public static int AnnexNumber(string path)
    {
        if (!path.StartsWith(AnnexPrefix, StringComparison.Ordinal))
            return 0;
        var slash = path.IndexOf('/');
        var digits = path.Substring(AnnexPrefix.Length, (slash < 0 ? path.Length : slash) - AnnexPrefix.Length);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private Dictionary<string, Paragraph> Index()
    {
        var paragraphs = new Dictionary<string, Paragraph>(StringComparer.Ordinal);
        foreach (var paragraph in Resolution.Paragraphs())
        {
            if (!paragraphs.ContainsKey(paragraph.Path))
                paragraphs.Add(paragraph.Path, paragraph);
        }

        return paragraphs;
    }
}
