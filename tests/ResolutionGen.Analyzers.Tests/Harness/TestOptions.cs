using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>The options of one file, or of the project, in memory.</summary>
internal sealed class TestOptions(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
{
    private readonly ImmutableDictionary<string, string> _values = ImmutableDictionary.CreateRange(KeyComparer, values);

    public static TestOptions Empty { get; } = new([]);

    public override IEnumerable<string> Keys => _values.Keys;

    // The attribute NotNullWhen exists twice here: in the system, and in the core's build for .NET Standard.
#pragma warning disable CS8765
    public override bool TryGetValue(string key, out string? value) => _values.TryGetValue(key, out value);
#pragma warning restore CS8765
}
