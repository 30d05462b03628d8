using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The layout stage: from lines to a body stream and a note stream.</summary>
internal static class LayoutReader
{
    public static DocumentLayout Read(string text)
    {
        var lines = LineSplitter.Split(text);
        var kind = LayoutKindDetector.Detect(text, lines);
        var language = LanguageDetector.Detect(text, lines);
        var table = LanguageTables.For(language);
        PageBreaks.Assign(text, lines, kind);

        var roles = new LineRole[lines.Count];
        PageFurniture.Mark(text, lines, roles, kind, FirstFormula(text, lines));
        NoteBlocks.Mark(text, lines, roles, kind, table);
        var notes = NoteAssembler.Assemble(text, CollectNoteBlocks(lines, roles), kind, table, out var unclaimed);
        return new DocumentLayout
        {
            Text = text,
            Kind = kind,
            Language = language,
            Table = table,
            SetsBlankBeforeDigits = table.JoinsLinesWithoutBlank && HanSpacing.SetsBlankBeforeDigits(text, lines),
            Lines = lines,
            Roles = roles,
            Body = CollectBody(lines, roles),
            Notes = notes,
            UnclaimedNoteLines = unclaimed,
        };
    }

    private static int FirstFormula(string text, List<SourceLine> lines)
    {
        var withoutComma = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!FormulaLine.TryRead(text, lines[i], out _, out _, out var hasComma))
                continue;
            if (hasComma)
                return i;
            withoutComma = i;
        }

        return withoutComma;
    }

    private static List<SourceLine> CollectBody(List<SourceLine> lines, LineRole[] roles)
    {
        var body = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.Body)
                body.Add(lines[i]);
        }

        return body;
    }

    private static List<List<SourceLine>> CollectNoteBlocks(List<SourceLine> lines, LineRole[] roles)
    {
        var blocks = new List<List<SourceLine>>();
        var page = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.NoteRule)
                page = -1;
            if (roles[i] != LineRole.Note)
                continue;
            if (blocks.Count == 0 || lines[i].Page != page)
                blocks.Add([]);
            blocks[blocks.Count - 1].Add(lines[i]);
            page = lines[i].Page;
        }

        return blocks;
    }
}
