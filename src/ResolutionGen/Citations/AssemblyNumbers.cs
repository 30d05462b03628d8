namespace ResolutionGen;

/// <summary>
/// About how far the General Assembly's resolutions were numbered by the end of each session, while they were numbered through (1 to 3541, sessions I to XXX).
/// Good enough to tell 663 C (XXIV) of the Economic and Social Council from a resolution of the Assembly, and not meant for more.
/// </summary>
internal static class AssemblyNumbers
{
    private const int Slack = 100;

    private static readonly int[] LastOfSession =
    [
        103, 184, 288, 366, 498, 607, 712, 806, 903, 995,
        1127, 1235, 1349, 1473, 1630, 1755, 1871, 1993, 2007, 2144,
        2247, 2373, 2492, 2620, 2750, 2902, 3049, 3200, 3361, 3541,
    ];

    /// <summary>The session whose numbers a number lies among; 0 above them all.</summary>
    public static int SessionOf(int sequence)
    {
        var index = System.Array.FindIndex(LastOfSession, last => sequence <= last);
        return index + 1;
    }

    /// <summary>Whether a number can belong to a session, give or take.</summary>
    public static bool IsNear(int sequence, int session)
    {
        if (session < 1 || session > LastOfSession.Length)
            return false;
        var before = session == 1 ? 0 : LastOfSession[session - 2];
        return sequence >= before - Slack && sequence <= LastOfSession[session - 1] + Slack;
    }
}
