using System.Globalization;

namespace ResolutionGen;

/// <summary>RG0006: the project's texts come near a limit of the compiler. Past it the build fails, or the type does not load at run time.</summary>
internal static class RG0006CompilerLimit
{
    private const int NearPercent = 80;

    public static RuleDescriptor Descriptor { get; } =
        new("RG0006", "The project's texts come near a limit of the compiler", "Files", RuleSeverity.Warning, IsAlone: false);

    /// <summary>The finding of a measure that comes near its limit; null below that.</summary>
    /// <param name="what">What is counted, in the plural: <c>language versions</c>.</param>
    /// <param name="measured">How much there is.</param>
    /// <param name="limit">How much one assembly can hold.</param>
    public static Finding? Find(string what, long measured, long limit) => measured * 100 < limit * NearPercent
        ? null
        : new Finding(
            Descriptor,
            string.Format(CultureInfo.InvariantCulture, "the project's texts have {0} {1}; one assembly can hold {2}: divide them among several projects", measured, what, limit),
            new SourceSpan(0, 0),
            null,
            []);
}
