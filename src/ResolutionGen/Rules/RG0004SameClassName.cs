namespace ResolutionGen;

/// <summary>RG0004: two resolutions give the same class name.</summary>
internal static class RG0004SameClassName
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG0004", "Two resolutions give the same class name", "Files", RuleSeverity.Warning, IsAlone: false);

    /// <param name="first">The resolution that gets the class: the one whose path comes first.</param>
    /// <param name="second">The one that is reported.</param>
    public static Finding Report(ProjectResolution first, ProjectResolution second) => new(
        Descriptor,
        $"{Name(second)} gives the class {second.ClassName}, which {Name(first)} in {PathNames.Distinguish(first.Path, second.Path)} gives too; set ResolutionClass on one of the two files",
        second.Place,
        null,
        [new RelatedPlace(first.Path, first.Place, "the other resolution")]);

    private static string Name(ProjectResolution resolution) => resolution.Symbol ?? "a resolution without a symbol";
}
