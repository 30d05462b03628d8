namespace ResolutionGen;

/// <summary>RG0003: two files give the same resolution in the same language.</summary>
internal static class RG0003SameResolutionTwice
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG0003", "Two files give the same resolution in the same language", "Files", RuleSeverity.Warning, IsAlone: false);

    /// <param name="first">The resolution that counts: the one whose path comes first.</param>
    /// <param name="second">The one that is reported.</param>
    public static Finding Report(ProjectResolution first, ProjectResolution second) => new(
        Descriptor,
        $"{second.Symbol} in {second.Model.Language} is also given by {PathNames.Distinguish(first.Path, second.Path)}, which is the one that is used",
        second.Place,
        null,
        [new RelatedPlace(first.Path, first.Place, "given here")]);
}
