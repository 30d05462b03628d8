using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The parsing stage: from a layout to the structure of one or several resolutions.</summary>
internal static class StructureParser
{
    public static List<ParsedResolution> Parse(DocumentLayout layout)
    {
        var joiner = new BlockText(layout.Text, layout.Table, BlockText.SetsBlankBeforeDigits(layout.Text, layout.Lines));
        var blocks = BlockBuilder.Build(layout, joiner);
        new DisplacedLines(layout, joiner, blocks).Restore();
        var resolutions = new List<ParsedResolution>();
        var starts = ResolutionStarts.Find(blocks);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Head : blocks.Count;
            resolutions.Add(Read(layout, joiner, blocks, starts[i], end, resolutions));
        }

        AttachNotes(layout, joiner, resolutions);
        MarkerAssignment.Run(layout, resolutions);
        DistributeNotes(resolutions);
        return resolutions;
    }

    private static ParsedResolution Read(
        DocumentLayout layout, BlockText joiner, List<Block> blocks, ResolutionStart start, int end, List<ParsedResolution> before)
    {
        var resolution = new ParsedResolution();
        var bodyStart = start.Body;
        new HeadReader(layout, joiner).Read(blocks.GetRange(start.Head, (start.Formula >= 0 ? start.Formula : bodyStart) - start.Head), resolution);
        if (start.Formula >= 0)
        {
            FormulaLine.TryRead(layout.Text, blocks[start.Formula].Lines[0], out var formula, out _, out _);
            resolution.Formula = formula;
            resolution.FormulaSpan = blocks[start.Formula].Lines[0].Span;
        }

        resolution.Part ??= start.Part;
        if (resolution.TitleNumber is null && before.Count > 0)
            resolution.TitleNumber = before[0].TitleNumber;
        resolution.MastheadSymbol ??= before.Count > 0 ? before[0].MastheadSymbol : null;
        new BodyReader(layout, joiner, blocks, bodyStart, end, resolution).Read();
        return resolution;
    }

    private static void AttachNotes(DocumentLayout layout, BlockText joiner, List<ParsedResolution> resolutions)
    {
        foreach (var note in layout.Notes)
            resolutions[0].Notes.Add(new ParsedNote(note.Label, note.LabelSpan, note.Page, joiner.Join(note.Lines)));
    }

    // Notes are numbered through the whole file: a note belongs to the part that its first marker stands in, else to the part of the note before.
    private static void DistributeNotes(List<ParsedResolution> resolutions)
    {
        if (resolutions.Count == 1)
            return;
        var owners = new Dictionary<string, ParsedResolution>(StringComparer.Ordinal);
        foreach (var resolution in resolutions)
        {
            foreach (var marker in resolution.Paragraphs().SelectMany(paragraph => paragraph.Markers))
            {
                if (!owners.ContainsKey(marker.Label))
                    owners.Add(marker.Label, resolution);
            }
        }

        var notes = resolutions[0].Notes.ToArray();
        resolutions[0].Notes.Clear();
        var owner = resolutions[0];
        foreach (var note in notes)
        {
            owner = owners.TryGetValue(note.Label, out var marked) ? marked : owner;
            owner.Notes.Add(note);
        }
    }
}
