using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers;

/// <summary>The texts of one compilation: each judged alone, and all of them together.</summary>
internal sealed class ProjectTexts
{
    private readonly AnalyzerOptions _options;
    private readonly Func<AdditionalText, TextJudgement?> _judge;
    private readonly Lazy<ILookup<string, Finding>> _together;

    /// <param name="options">The additional files and what is said about them.</param>
    /// <param name="judge">Judges a file alone; null where it has no text.</param>
    public ProjectTexts(AnalyzerOptions options, Func<AdditionalText, TextJudgement?> judge)
    {
        _options = options;
        _judge = judge;
        _together = new Lazy<ILookup<string, Finding>>(JudgeTogether, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>What is wrong with a file, alone and beside the others; null for one that is no resolution and was not included by name.</summary>
    public IReadOnlyCollection<Finding>? FindingsOf(AdditionalText file)
    {
        var included = TextSelection.IsIncluded(file, _options.AnalyzerConfigOptionsProvider);
        if (included == false)
            return null;
        if (_judge(file) is not { } judgement)
            return included == true ? [RG0002UnreadableFile.ReportNoText()] : null;
        return judgement.FindingsFor(isNamed: included == true) is { } findings ? [.. findings, .. _together.Value[file.Path]] : null;
    }

    private ILookup<string, Finding> JudgeTogether() => ProjectCheck.Check(_options.AdditionalFiles.SelectMany(ResolutionsOf));

    private IEnumerable<ProjectResolution> ResolutionsOf(AdditionalText file)
    {
        if (TextSelection.IsIncluded(file, _options.AnalyzerConfigOptionsProvider) == false || _judge(file) is not { Document: { IsResolution: true } document })
            return [];
        return ProjectResolution.AllOf(document, file.Path);
    }
}
