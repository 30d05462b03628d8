namespace ResolutionGen;

/// <summary>RG0008: a <c>resolutiongen_known</c> entry matches no finding any more.</summary>
internal static class RG0008StaleKnownFinding
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG0008", "A known finding is not found any more", "Files", RuleSeverity.Warning, IsAlone: true);

    /// <param name="entry">The entry as written: <c>RG0201@fn6</c>.</param>
    /// <param name="nearest">An entry that would match a finding of the same rule; null where there is none.</param>
    public static Finding Report(string entry, string? nearest) => new(
        Descriptor,
        $"resolutiongen_known has {entry}, but there is no such finding any more" + (nearest is null ? "; remove the entry" : $"; did you mean {nearest}?"),
        new SourceSpan(0, 0),
        null,
        []);
}
