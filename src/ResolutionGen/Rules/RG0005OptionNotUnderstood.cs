namespace ResolutionGen;

/// <summary>RG0005: an option's value is not understood.</summary>
internal static class RG0005OptionNotUnderstood
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG0005", "An option's value is not understood", "Files", RuleSeverity.Warning, IsAlone: true);

    /// <param name="option">The name of the option as the user writes it.</param>
    /// <param name="value">The value.</param>
    /// <param name="allowed">What is allowed: <c>internal, public</c>.</param>
    public static Finding Report(string option, string value, string allowed)
        => new(Descriptor, $"{option} does not understand '{value}'; allowed: {allowed}", new SourceSpan(0, 0), null, []);
}
