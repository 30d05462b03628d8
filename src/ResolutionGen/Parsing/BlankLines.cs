namespace ResolutionGen;

/// <summary>Finds out whether empty lines separate the paragraphs of a text, or come at random.</summary>
internal static class BlankLines
{
    private const int FewestParagraphs = 3;

    /// <summary>Whether nearly all lines that begin a paragraph by their label or lead word have an empty line above, and most others have none.</summary>
    public static bool SetOffParagraphs(DocumentLayout layout)
    {
        int all = 0, setOff = 0, others = 0, othersSetOff = 0;
        for (var i = 1; i < layout.Body.Count; i++)
        {
            var line = layout.Body[i];
            if (line.Page != layout.Body[i - 1].Page)
                continue;
            var isSetOff = line.BlankLinesAbove > 0 ? 1 : 0;
            if (Begins(layout, line) && TerminalStop.Of(layout.Text, layout.Body[i - 1].Start, layout.Body[i - 1].End) != '\0')
            {
                all++;
                setOff += isSetOff;
            }
            else
            {
                others++;
                othersSetOff += isSetOff;
            }
        }

        return all >= FewestParagraphs && setOff * 10 >= all * 8 && othersSetOff * 2 < others;
    }

    private static bool Begins(DocumentLayout layout, SourceLine line)
        => layout.Table.PreambularLeads.BeginsAt(layout.Text, line.Start)
            || (ParagraphLabelReader.TryRead(layout.Text, line.Start, line.End, out var label) && label.Kind is LabelKind.Number or LabelKind.Letters);
}
