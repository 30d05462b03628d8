namespace ResolutionGen.Tests;

/// <summary>The forms of extraction that the renderer writes.</summary>
public enum TextForm
{
    Clean,
    CleanSuperscript,
    Seed,
    PdfToText,
    Layout,
}
