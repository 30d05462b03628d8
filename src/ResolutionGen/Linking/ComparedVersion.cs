using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>One language version of a resolution, cut into the parts by which versions are compared.</summary>
internal sealed class ComparedVersion
{
    private readonly List<VersionElement> _preambular = [];
    private readonly List<VersionElement> _operative = [];
    private readonly List<VersionElement> _notes = [];
    private readonly List<VersionElement> _annexed = [];
    private readonly List<VersionElement> _headings = [];

    public ComparedVersion(BoundResolution bound)
    {
        Bound = bound;
        var tops = TopsOf(bound.Model);
        List<BoundText>? open = null;
        foreach (var text in bound.Texts)
        {
            if (text.Footnote is not null)
                _notes.Add(new VersionElement(null, text.Footnote.Number ?? 0, [text]));
            else if (text.Paragraph is null)
                _headings.Add(new VersionElement(null, _headings.Count + 1, [text]));
            else if (tops.TryGetValue(text.Paragraph, out var section))
                Add(text.Paragraph, section, open = [text]);
            else
                open?.Add(text);
        }
    }

    public BoundResolution Bound { get; }

    public Language Language => Bound.Model.Language;

    public IReadOnlyList<VersionElement> Preambular => _preambular;

    /// <summary>The operative paragraphs, in the order of the text; an unnumbered one has the number 0.</summary>
    public IReadOnlyList<VersionElement> Operative => _operative;

    /// <summary>The footnotes, in the order of the text; those with asterisks have the number 0.</summary>
    public IReadOnlyList<VersionElement> Notes => _notes;

    /// <summary>The paragraphs of all annexes, by their place.</summary>
    public IReadOnlyList<VersionElement> Annexed => _annexed;

    /// <summary>Title and headings, by their place.</summary>
    public IReadOnlyList<VersionElement> Headings => _headings;

    /// <summary>Whether the numbers of operative paragraphs begin again in sections.</summary>
    public bool BeginsAgain => _operative.Count(element => element.Number == 1) > 1;

    private static Dictionary<Paragraph, string?> TopsOf(Resolution model)
    {
        var tops = new Dictionary<Paragraph, string?>();
        foreach (var paragraph in model.Preambular.Concat(model.Operative).Concat(model.Annexes.SelectMany(annex => annex.Paragraphs)))
            tops[paragraph] = null;
        foreach (var section in model.Sections)
        {
            foreach (var paragraph in section.Operative)
                tops[paragraph] = section.Label;
        }

        return tops;
    }

    private void Add(Paragraph paragraph, string? section, List<BoundText> texts)
    {
        if (paragraph.Kind == ParagraphKind.Preambular)
            _preambular.Add(new VersionElement(null, _preambular.Count + 1, texts));
        else if (paragraph.Kind == ParagraphKind.Annex)
            _annexed.Add(new VersionElement(null, _annexed.Count + 1, texts));
        else
            _operative.Add(new VersionElement(section, paragraph.Number ?? 0, texts));
    }
}
