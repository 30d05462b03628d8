using System.Globalization;

namespace ResolutionGen;

/// <summary>
/// Which practice of repeating footnotes a resolution follows: since session 75 a marker stands once and a repeated note is printed again;
/// before, the marker was repeated (Editorial Manual, repeated references, before and after its change).
/// </summary>
internal static class FootnotePractice
{
    private const int FirstSessionWithoutRepeats = 75;
    private const int FirstNumberedSession = 31;

    public static bool ForbidsRepeatedMarkers(Resolution resolution) => SessionOf(resolution) >= FirstSessionWithoutRepeats;

    public static bool RepeatsMarkers(Resolution resolution) => SessionOf(resolution) is >= FirstNumberedSession and < FirstSessionWithoutRepeats;

    // Only the Assembly's regular sessions are known to follow the change; 0 where nothing can be said.
    private static int SessionOf(Resolution resolution)
        => resolution.Body == IssuingBody.GeneralAssembly && int.TryParse(resolution.Session, NumberStyles.None, CultureInfo.InvariantCulture, out var session) ? session : 0;
}
