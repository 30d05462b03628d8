namespace ResolutionGen;

/// <summary>The days between which a session adopted resolutions.</summary>
/// <param name="First">The first day that is possible.</param>
/// <param name="Last">The last day that is possible; null while the session is open.</param>
internal sealed record SessionSpan(CalendarDate First, CalendarDate? Last)
{
    public bool Contains(CalendarDate date) => date >= First && (Last is not { } last || date <= last);
}
