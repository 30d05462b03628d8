namespace ResolutionGen.Generator;

/// <summary>Types as generated code names them, from the global namespace down: nothing in a user's code can stand in their way.</summary>
internal static class TypeNames
{
    public const string Resolution = "global::ResolutionGen.Resolution";
    public const string Paragraph = "global::ResolutionGen.Paragraph";
    public const string Footnote = "global::ResolutionGen.Footnote";
    public const string Section = "global::ResolutionGen.Section";
    public const string Annex = "global::ResolutionGen.Annex";
    public const string Paragraphs = "global::ResolutionGen.ParagraphCollection";
    public const string Footnotes = "global::ResolutionGen.FootnoteCollection";
    public const string Sections = "global::ResolutionGen.SectionCollection";
    public const string Annexes = "global::ResolutionGen.AnnexCollection";
    public const string Language = "global::ResolutionGen.Language";
    public const string Entry = "global::ResolutionGen.GeneratedResolution";
    public const string Index = "global::ResolutionGen.ResolutionIndex";
    public const string CatalogueEntry = "global::ResolutionGen.CatalogueEntry";
    public const string CatalogueTable = "global::ResolutionGen.CatalogueTable";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] ";
    public static readonly string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"ResolutionGen\", \"" + typeof(TypeNames).Assembly.GetName().Version.ToString(3) + "\")]";
}
