using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Generator.Tests;

/// <summary>What is expected of the items of one step.</summary>
/// <param name="OfOne">The reason of exactly one item; null where all have the other.</param>
/// <param name="OfOthers">The reasons that the other items may have.</param>
internal sealed record Expected(IncrementalStepRunReason? OfOne, params IncrementalStepRunReason[] OfOthers)
{
    public static Expected AllCached { get; } = new(null, IncrementalStepRunReason.Cached);

    /// <summary>Looked at, and found the same.</summary>
    public static Expected AllUnchanged { get; } = new(null, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached);

    public static Expected OneModified { get; } = new(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);

    public static Expected OneUnchanged { get; } = new(IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached);

    public void AssertHold(string step, GeneratorRun run)
    {
        var reasons = run.Reasons(step);
        var shown = step + ": " + string.Join(' ', reasons);
        if (OfOne is { } one)
        {
            Assert.True(reasons.Count(reason => reason == one) == 1, shown);
            reasons = reasons.Where(reason => reason != one).ToArray();
        }

        Assert.True(reasons.All(OfOthers.Contains), shown);
    }
}
