using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Texts that lie in one project: the language versions of a resolution, and what they cite.</summary>
internal sealed class RecallProject(IReadOnlyList<RecallText> texts)
{
    /// <summary>Two versions that differ cannot tell which of them is wrong.</summary>
    public const int FewestVersions = 3;

    private readonly Lazy<IReadOnlyList<PlacedInFile>> _findings = new(() => Check(texts, null, null));

    public IReadOnlyList<RecallText> Texts { get; } = texts;

    /// <summary>The language versions of a text, itself included.</summary>
    public IReadOnlyList<RecallText> VersionsOf(RecallText text)
        => Texts.Where(other => other.Model.Symbol is not null && other.Model.Symbol.Equals(text.Model.Symbol)).ToArray();

    /// <summary>What is found in a text of the project as it is.</summary>
    public IReadOnlyList<Finding> FindingsIn(RecallText text) => In(text, _findings.Value);

    /// <summary>What is found in a text of the project when it is changed.</summary>
    public IReadOnlyList<Finding> FindingsIn(RecallText text, ResolutionDocument changed) => In(text, Check(Texts, text, changed));

    private static IReadOnlyList<Finding> In(RecallText text, IEnumerable<PlacedInFile> findings)
        => findings.Where(found => string.Equals(found.Path, text.Path, StringComparison.Ordinal)).Select(found => found.Finding).ToArray();

    private static IReadOnlyList<PlacedInFile> Check(IReadOnlyList<RecallText> texts, RecallText? text, ResolutionDocument? changed)
    {
        var project = new ResolutionProject(texts.SelectMany(other => ProjectResolution.AllOf(ReferenceEquals(other, text) ? changed! : other.Document, other.Path, GeneratedNames.OfClass)));
        return [.. ProjectRules.Check(project), .. ProjectRules.CheckOptional(project)];
    }
}
