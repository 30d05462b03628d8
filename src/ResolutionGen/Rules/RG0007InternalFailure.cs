using System;

namespace ResolutionGen;

/// <summary>RG0007: an internal failure in one file; the others are not affected.</summary>
internal static class RG0007InternalFailure
{
    public static RuleDescriptor Descriptor { get; } =
        new("RG0007", "An internal failure in one file", "Files", RuleSeverity.Warning, IsAlone: true);

    // The type and message of the exception, not its stack: the trace names places of the machine the library was built on.
    public static Finding Report(Exception exception) => new(
        Descriptor,
        $"ResolutionGen failed on this file, and on no other: {Described(exception)}; please report it with the text",
        new SourceSpan(0, 0),
        null,
        []);

    /// <summary>The failure of comparing the texts of a project: each is still judged alone.</summary>
    public static Finding ReportTogether(Exception exception) => new(
        Descriptor,
        $"ResolutionGen failed on comparing the texts of the project: {Described(exception)}; please report it with the texts",
        new SourceSpan(0, 0),
        null,
        []);

    private static string Described(Exception exception) => exception.GetType().Name + ": " + FirstLine(exception.Message);

    private static string FirstLine(string message)
    {
        var end = message.IndexOfAny(['\r', '\n']);
        return (end < 0 ? message : message.Substring(0, end)).TrimEnd('.', ' ');
    }
}
