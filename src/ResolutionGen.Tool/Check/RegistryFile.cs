using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ResolutionGen.Tool;

/// <summary>The registry of dates of adoption that a command line names.</summary>
/// <param name="Registry">What it says; empty where none is named.</param>
/// <param name="Findings">What of it is not understood.</param>
internal sealed record RegistryFile(AdoptionRegistry Registry, IReadOnlyList<PlacedFinding> Findings)
{
    private static RegistryFile None { get; } = new(AdoptionRegistry.Empty, []);

    /// <summary>Reads a registry; null where the file cannot be read, which is said on standard error.</summary>
    /// <param name="path">The path; null where none is named.</param>
    /// <param name="session">Where it is said what cannot be read.</param>
    public static RegistryFile? Read(string? path, ToolSession session)
    {
        if (path is null)
            return None;
        if (!File.Exists(path))
        {
            session.Complain(path + ": there is no such file");
            return null;
        }

        var shown = path.Replace('\\', '/');
        var file = new InputFile(Path.GetFullPath(path), shown, Path.GetFileName(path), IsNamed: true);
        return InputReader.Read([file], session).Select(input => Parse(shown, input.Text)).FirstOrDefault();
    }

    private static RegistryFile Parse(string shown, string text)
    {
        var registry = AdoptionRegistry.Parse(text);
        if (RG0005OptionNotUnderstood.ReportRegistry(registry, text) is not { } finding)
            return new RegistryFile(registry, []);
        var lines = new LineMap(text);
        return new RegistryFile(registry, [new PlacedFinding(shown, finding.RuleId, finding.Severity, finding.Message, Element: null, lines[finding.Span.Start], lines[finding.Span.End], [])]);
    }
}
