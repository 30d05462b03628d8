namespace ResolutionGen;

/// <summary>How messages name the collections of a resolution, and what references begin with: the symbol, nearly always.</summary>
/// <param name="ReferenceSymbol">What references to paragraphs and footnotes begin with.</param>
/// <param name="Preambular">The name of the owner of the preambular paragraphs.</param>
/// <param name="Operative">The same of the operative paragraphs.</param>
/// <param name="Sections">The same of the sections.</param>
/// <param name="Annexes">The same of the annexes.</param>
/// <param name="Footnotes">The same of the footnotes.</param>
internal readonly record struct CollectionNames(string ReferenceSymbol, string Preambular, string Operative, string Sections, string Annexes, string Footnotes)
{
    public static CollectionNames Of(Resolution resolution) => new(
        ReferenceSymbolOf(resolution),
        resolution.Preambular.Owner,
        resolution.Operative.Owner,
        resolution.Sections.Owner,
        resolution.Annexes.Owner,
        resolution.Footnotes.Owner);

    public static CollectionNames Expected(DocumentSymbol? symbol)
    {
        var name = symbol?.Value ?? "";
        return new(name, name, name, name, name, name);
    }

    public static CollectionNames Read(CompactReader reader)
    {
        var reference = reader.Text();
        var preambular = reader.Text();
        var operative = reader.Text();
        var sections = reader.Text();
        var annexes = reader.Text();
        return new(reference, preambular, operative, sections, annexes, reader.Text());
    }

    public void Write(CompactWriter writer)
    {
        writer.Text(ReferenceSymbol);
        writer.Text(Preambular);
        writer.Text(Operative);
        writer.Text(Sections);
        writer.Text(Annexes);
        writer.Text(Footnotes);
    }

    private static string ReferenceSymbolOf(Resolution resolution)
    {
        foreach (var paragraph in resolution.Paragraphs())
            return paragraph.Reference.Substring(0, paragraph.Reference.Length - paragraph.Path.Length - 1);
        foreach (var footnote in resolution.Footnotes)
            return footnote.Reference.Substring(0, footnote.Reference.Length - footnote.Path.Length - 1);
        return resolution.Symbol?.Value ?? "";
    }
}
