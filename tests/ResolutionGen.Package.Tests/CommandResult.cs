using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ResolutionGen.Package.Tests;

/// <summary>What a command said.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>The findings in texts, each once, as <c>A_RES_72_31.zh.txt(107,2): warning RG0201</c>, in the order of file and place.</summary>
    public IReadOnlyList<string> Findings() => Output
        .Split('\n')
        .Where(line => line.Contains(" RG", StringComparison.Ordinal) && line.Contains("): ", StringComparison.Ordinal))
        .Select(line => line.Trim())
        .Select(line => Path.GetFileName(line[..line.IndexOf('(', StringComparison.Ordinal)]) + line[line.IndexOf('(', StringComparison.Ordinal)..line.IndexOf(": ", line.IndexOf("): ", StringComparison.Ordinal) + 3, StringComparison.Ordinal)])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToArray();
}
