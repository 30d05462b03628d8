using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Generator.Tests;

/// <summary>Options as a project file sets them: properties for all, metadata for single files.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Values> _byPath;

    /// <param name="properties">Properties of the project by name.</param>
    /// <param name="metadata">Metadata of files by path and name.</param>
    public TestOptions(IEnumerable<(string Name, string Value)> properties, IEnumerable<(string Path, string Name, string Value)> metadata)
    {
        GlobalOptions = new Values(properties.Select(property => (OptionNames.PropertyPrefix + property.Name, property.Value)));
        _byPath = metadata
            .GroupBy(item => item.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Values(group.Select(item => (OptionNames.MetadataPrefix + item.Name, item.Value))), StringComparer.Ordinal);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _byPath.GetValueOrDefault(textFile.Path, Values.None);

    private sealed class Values(IEnumerable<(string Name, string Value)> values) : AnalyzerConfigOptions
    {
        // Keys of options do not depend on case.
        private readonly Dictionary<string, string> _values = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.OrdinalIgnoreCase);

        public static Values None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
