using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers;

/// <summary>An additional file with the options that hold for it.</summary>
/// <param name="File">The file.</param>
/// <param name="Options">Its own options, and for those it does not set the project's.</param>
/// <param name="IsIncludedByName">Whether its own options include it: what the project includes as a whole names no file.</param>
/// <param name="Problems">What is not understood of its own options.</param>
internal sealed record TextFile(AdditionalText File, TextOptions Options, bool IsIncludedByName, IReadOnlyList<Finding> Problems)
{
    public string Path => File.Path;

    public bool IsCandidate => TextFiles.IsCandidate(Path, Options);

    public static TextFile Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, ProjectOptions project)
    {
        var values = provider.GetOptions(file);
        var invalid = new List<InvalidOption>();
        var options = TextOptions.Read(name => values.TryGetValue(OptionNames.MetadataPrefix + name, out var value) ? value : null, invalid);
        return new TextFile(file, options.Or(project.Texts), options.Include == true, Report(invalid));
    }

    public static IReadOnlyList<Finding> Report(IEnumerable<InvalidOption> invalid)
        => [.. invalid.Select(option => RG0005OptionNotUnderstood.Report(option.Option, option.Value, option.Allowed))];
}
