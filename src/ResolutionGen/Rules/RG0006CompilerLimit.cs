using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ResolutionGen;

/// <summary>RG0006: the project's texts come near a limit of the compiler. Past it the build fails, or the type does not load at run time.</summary>
internal static class RG0006CompilerLimit
{
    // A 65,536th UTF-8 literal compiles and fails at run time with TypeLoadException; string literals of one assembly end at 2^24 bytes of UTF-16 (CS8103).
    private const int Utf8Literals = 65_535;
    private const int StringLiteralCharacters = (1 << 24) / sizeof(char);
    private const int NearPercent = 80;

    public static RuleDescriptor Descriptor { get; } =
        new("RG0006", "The project's texts come near a limit of the compiler", "Files", RuleSeverity.Warning, IsAlone: false);

    /// <summary>The findings of a project as a whole: none, as a rule.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyCollection<ProjectResolution> resolutions, TextCarrier carrier)
    {
        var (what, measured, limit) = carrier == TextCarrier.Utf8Literals
            ? ("language versions", resolutions.Count, Utf8Literals)
            : ("characters, which this version of C# carries in string literals", resolutions.Sum(resolution => (long)resolution.Characters), StringLiteralCharacters);
        if (measured * 100 >= (long)limit * NearPercent)
            yield return Report(what, measured, limit);
    }

    private static Finding Report(string what, long measured, int limit) => new(
        Descriptor,
        string.Format(CultureInfo.InvariantCulture, "the project's texts have {0} {1}; one assembly can hold {2}: divide them among several projects", measured, what, limit),
        new SourceSpan(0, 0),
        null,
        []);
}
