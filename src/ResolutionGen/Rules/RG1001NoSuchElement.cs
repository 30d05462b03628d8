namespace ResolutionGen;

/// <summary>RG1001: C# code names a paragraph, note, section or annex that the resolution does not have.</summary>
internal static class RG1001NoSuchElement
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG1001", "The resolution has no such paragraph, footnote, section or annex", "Code", RuleSeverity.Warning, IsAlone: false);
}
