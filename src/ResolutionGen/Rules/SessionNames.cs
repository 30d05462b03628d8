using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>Sessions of the General Assembly in messages.</summary>
internal static class SessionNames
{
    /// <summary><c>session 73 lasted from September 2018 to September 2019</c>, <c>session S-10 was held in 1978</c>.</summary>
    public static string Duration(string session, IReadOnlyList<SessionSpan> spans)
    {
        var first = spans[0].First;
        var name = "session " + session;
        if (spans[spans.Count - 1].Last is not { } last)
            return $"{name} opened in {DateNames.Month(first.Month)} {first.Year}";
        if (spans.Count == 1 && first.Month == last.Month && last.Year == first.Year + 1)
            return $"{name} lasted from {DateNames.Month(first.Month)} {first.Year} to {DateNames.Month(last.Month)} {last.Year}";
        return first.Year == last.Year ? $"{name} was held in {first.Year}" : $"{name} was held from {first.Year} to {last.Year}";
    }
}
