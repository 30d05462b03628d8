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
    private readonly TextCarrier _carrier;
    private readonly ProjectOptions _project;
    private readonly IReadOnlyList<Finding> _projectProblems;
    private readonly Lazy<ILookup<string, Finding>> _together;

    /// <param name="options">The additional files and what is said about them.</param>
    /// <param name="judge">Judges a file alone; null where it has no text.</param>
    /// <param name="carrier">How the compiler can carry the texts.</param>
    public ProjectTexts(AnalyzerOptions options, Func<AdditionalText, TextJudgement?> judge, TextCarrier carrier)
    {
        var values = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var invalid = new List<InvalidOption>();
        _options = options;
        _judge = judge;
        _carrier = carrier;
        _project = ProjectOptions.Read(name => values.TryGetValue(OptionNames.PropertyPrefix + name, out var value) ? value : null, invalid);
        _projectProblems = [.. TextFile.Report(invalid), .. FileSilencing.Read(values).Problems];
        _together = new Lazy<ILookup<string, Finding>>(JudgeTogether, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>What is wrong with a file, alone and beside the others; null for one that is no resolution and was not included by name.</summary>
    public IReadOnlyCollection<Finding>? FindingsOf(AdditionalText additional)
    {
        var file = Read(additional);
        if (!file.IsCandidate)
            return null;
        if (_judge(additional) is not { } judgement)
            return file.IsIncludedByName ? [RG0002UnreadableFile.ReportNoText(), .. file.Problems] : null;
        return judgement.FindingsFor(file.IsIncludedByName) is { } findings ? [.. findings, .. _together.Value[file.Path], .. file.Problems] : null;
    }

    private TextFile Read(AdditionalText file) => TextFile.Read(file, _options.AnalyzerConfigOptionsProvider, _project);

    private ILookup<string, Finding> JudgeTogether()
    {
        var resolutions = _options.AdditionalFiles.Select(Read).Where(file => file.IsCandidate).SelectMany(ResolutionsOf).ToArray();
        return ProjectCheck.Check(resolutions, _projectProblems.Concat(RG0006CompilerLimit.Check(resolutions, _carrier)));
    }

    private IEnumerable<ProjectResolution> ResolutionsOf(TextFile file)
    {
        if (_judge(file.File) is not { Document: { } document } || !TextFiles.IsResolution(document, file.Options))
            return [];
        return ProjectResolution.AllOf(document, file.Path, resolution => ClassName(resolution, file.Options));
    }

    private string ClassName(Resolution resolution, TextOptions options)
    {
        var name = options.Class ?? GeneratedNames.OfClass(resolution);
        var space = options.Namespace ?? _project.Namespace;
        return space.Length == 0 ? name : space + "." + name;
    }
}
