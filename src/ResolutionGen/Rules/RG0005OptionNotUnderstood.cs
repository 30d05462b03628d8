namespace ResolutionGen;

/// <summary>RG0005: an option's value is not understood.</summary>
internal static class RG0005OptionNotUnderstood
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG0005", "An option's value is not understood", "Files", RuleSeverity.Warning, IsAlone: true);

    /// <param name="option">The name of the option as the user writes it.</param>
    /// <param name="value">The value.</param>
    /// <param name="allowed">What is allowed: <c>internal, public</c>.</param>
    public static Finding Report(string option, string value, string allowed) => Report($"{option} does not understand '{value}'; allowed: {allowed}");

    /// <param name="prefix">What the option begins with.</param>
    /// <param name="id">What follows it, where the id of a rule was expected.</param>
    public static Finding ReportUnknownRule(string prefix, string id) => Report($"{prefix}{id} names no rule");

    private static Finding Report(string message) => new(Descriptor, message, new SourceSpan(0, 0), null, []);
}
