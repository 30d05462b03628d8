using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The parsing stage: from a layout to the structure of one or several resolutions.</summary>
internal static class StructureParser
{
    public static List<ParsedResolution> Parse(DocumentLayout layout)
    {
        var joiner = new BlockText(layout.Text, layout.Table, layout.SetsBlankBeforeDigits);
        var blocks = BlockBuilder.Build(layout, joiner);
        new DisplacedLines(layout, joiner, blocks).Restore();
        var resolutions = new List<ParsedResolution>();
        var numberings = new List<NoteNumbering>();
        var starts = ResolutionStarts.Find(blocks, layout.Table);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Head : blocks.Count;
            resolutions.Add(Read(layout, joiner, blocks, starts[i], end, resolutions));
            if (numberings.Count == 0 || starts[i].IsTitled)
                numberings.Add(new NoteNumbering(numberings.Count == 0 ? 0 : blocks[starts[i].Head].Start));
            numberings[numberings.Count - 1].Resolutions.Add(resolutions[i]);
        }

        foreach (var numbering in NoteNumbering.Attach(numberings, layout, joiner))
        {
            MarkerAssignment.Run(layout, numbering.Resolutions);
            numbering.DistributeNotes();
        }

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
        if (before.Count > 0 && resolution.TitleNumber is null)
        {
            // A letter part shares what heads the first one.
            resolution.TitleNumber = before[0].TitleNumber;
            resolution.MastheadSymbol ??= before[0].MastheadSymbol;
        }

        new BodyReader(layout, joiner, blocks, bodyStart, end, resolution).Read();
        return resolution;
    }
}
