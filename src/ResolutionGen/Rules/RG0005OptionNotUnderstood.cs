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

    /// <summary>What of a registry is not understood, reported at its first line; null where all is.</summary>
    public static Finding? ReportRegistry(AdoptionRegistry registry, string text)
    {
        if (registry.Malformed.Count == 0)
            return null;
        var first = registry.Malformed[0];
        var line = text.Substring(first.Start, System.Math.Min(first.Length, LongestQuotation));
        var more = registry.Malformed.Count == 1 ? "" : $" ({registry.Malformed.Count} lines are not understood)";
        return new Finding(Descriptor, $"{OptionNames.Registry} does not understand the line '{line}'{more}; allowed: a number, a tab and a date, such as 71/258 and 2016-12-23", first, null, []);
    }

    private const int LongestQuotation = 40;

    private static Finding Report(string message) => new(Descriptor, message, new SourceSpan(0, 0), null, []);
}
