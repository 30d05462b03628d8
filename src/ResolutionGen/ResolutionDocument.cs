using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>A text file with one or several resolutions (letter parts A and B stand in one file).</summary>
public sealed class ResolutionDocument
{
    private readonly Lazy<LineMap> _lines;
    private readonly Lazy<IReadOnlyList<Finding>> _findings;
    private readonly Lazy<IReadOnlyList<Finding>> _optionalFindings;
    private readonly Lazy<HashSet<string>> _noteLabels;

    private ResolutionDocument(string text, string? path)
    {
        Text = text;
        Path = path;
        _lines = new Lazy<LineMap>(() => new LineMap(text));
        _findings = new Lazy<IReadOnlyList<Finding>>(() => TextRules.Check(this));
        _optionalFindings = new Lazy<IReadOnlyList<Finding>>(() => TextRules.CheckOptional(this));
        _noteLabels = new Lazy<HashSet<string>>(() => new HashSet<string>(Bound!.SelectMany(bound => bound.Syntax.Notes, (_, note) => note.Label), StringComparer.Ordinal));
        Reading = ReadingOrder.Of(text);
        Layout = LayoutReader.Read(Reading.Text);
        var parsed = StructureParser.Parse(Layout);
        Bound = ResolutionBinder.BindAll(parsed, Layout);
        Resolutions = Bound.Select(bound => bound.Model).ToArray();
        IsResolution = ReadsAsResolution(Bound[0]);
        foreach (var bound in Bound)
            bound.Model.FindingSource = () => Findings;
    }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The name of the file as given; null where none was.</summary>
    public string? Path { get; }

    /// <summary>Whether the text reads as a resolution: an opening formula or a number with paragraphs.</summary>
    public bool IsResolution { get; }

    /// <summary>The resolutions, at least one, in the order of the text.</summary>
    public IReadOnlyList<Resolution> Resolutions { get; }

    /// <summary>What is wrong in the text as far as it can be said without any other, ordered by place and rule, at the default severities. Rules that are off by default have theirs apart: <see cref="OptionalFindings"/>.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>What the rules find that are off by default, in the same order, with <see cref="RuleSeverity.None"/>; found when it is asked for.</summary>
    public IReadOnlyList<Finding> OptionalFindings => _optionalFindings.Value;

    internal IReadOnlyList<BoundResolution> Bound { get; }

    /// <summary>The text that layout, parsing and rules work on, and where its characters stand in <see cref="Text"/>.</summary>
    internal ReadingText Reading { get; }

    /// <summary>The layout of the reading text; all positions below it are indexes of that text.</summary>
    internal DocumentLayout Layout { get; }

    /// <summary>The labels of all footnotes: a letter part may refer to a note of the part before.</summary>
    internal HashSet<string> NoteLabels => _noteLabels.Value;

    /// <summary>Reads a text.</summary>
    /// <param name="text">Extracted text of any layout. Any input gives a document.</param>
    /// <param name="path">The name of the file, for the rule that compares it with the symbol; it does not influence anything else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ResolutionDocument Parse(string text, string? path = null)
        => new(text ?? throw new ArgumentNullException(nameof(text)), path);

    /// <summary>The line and column of an index of <see cref="Text"/>, both 1-based, columns in UTF-16 units.</summary>
    /// <param name="index">0 to the length of the text; the length itself is the place after the last character.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the text.</exception>
    public LinePosition GetPosition(int index) => index >= 0 && index <= Text.Length
        ? _lines.Value[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The text has " + Text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " characters.");

    // A formula and something below it, or a numbered title over numbered paragraphs: a word list or a licence has neither.
    private static bool ReadsAsResolution(BoundResolution resolution)
    {
        var hasParagraphs = resolution.Model.Operative.Count > 0 || resolution.Model.Preambular.Count > 0;
        return hasParagraphs && (resolution.Syntax.Formula is not null || (resolution.Syntax.TitleNumber is not null && resolution.Model.Operative.Any(paragraph => paragraph.Number is not null)));
    }
}
