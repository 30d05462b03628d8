namespace ResolutionGen;

/// <summary>RG0001: a file included by name does not read as a resolution.</summary>
internal static class RG0001NotAResolution
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG0001", "A file included by name does not read as a resolution", "Files", RuleSeverity.Warning, IsAlone: true);

    /// <param name="text">The text of the file, which was included by name.</param>
    public static Finding Report(string text) => new(Descriptor, Message(text), new SourceSpan(0, 0), null, []);

    private static string Message(string text) => string.IsNullOrWhiteSpace(text)
        ? "the file is included as a resolution but is empty"
        : "the file is included as a resolution but does not read as one: it has neither an opening formula nor a number followed by paragraphs";
}
