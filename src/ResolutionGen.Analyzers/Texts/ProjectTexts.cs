using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers;

/// <summary>The texts of one compilation: each judged alone, and all of them together.</summary>
internal sealed class ProjectTexts
{
    private readonly AnalyzerOptions _options;
    private readonly Func<AdditionalText, TextJudgement?> _judge;
    private readonly Func<AdditionalText, AdoptionRegistry?> _readRegistry;
    private readonly TextCarrier _carrier;
    private readonly ProjectOptions _project;
    private readonly IReadOnlyList<Finding> _projectProblems;
    private readonly ProjectMemory _memory;
    private readonly bool _isConcurrent;
    private readonly Lazy<Together> _together;

    /// <param name="options">The additional files and what is said about them.</param>
    /// <param name="judge">Judges a file alone; null where it has no text.</param>
    /// <param name="readRegistry">Reads a file as a registry; null where it has no text.</param>
    /// <param name="carrier">How the compiler can carry the texts.</param>
    /// <param name="memory">What compilations before this one judged.</param>
    /// <param name="isConcurrent">Whether texts may be judged side by side.</param>
    public ProjectTexts(
        AnalyzerOptions options,
        Func<AdditionalText, TextJudgement?> judge,
        Func<AdditionalText, AdoptionRegistry?> readRegistry,
        TextCarrier carrier,
        ProjectMemory memory,
        bool isConcurrent)
    {
        var values = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var invalid = new List<InvalidOption>();
        _options = options;
        _judge = judge;
        _readRegistry = readRegistry;
        _carrier = carrier;
        _memory = memory;
        _isConcurrent = isConcurrent;
        _project = ProjectOptions.Read(name => values.TryGetValue(OptionNames.PropertyPrefix + name, out var value) ? value : null, invalid);
        _projectProblems = [.. TextFile.Report(invalid), .. FileSilencing.Read(values).Problems];
        _together = new Lazy<Together>(JudgeTogether, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>What is wrong with a file, alone and beside the others, and with its options; null for one of no concern: no resolution, not included by name, with nothing wrong in its options.</summary>
    /// <param name="additional">The file.</param>
    /// <param name="withOptional">Whether the rules that are off by default are asked too.</param>
    public IReadOnlyCollection<Finding>? FindingsOf(AdditionalText additional, bool withOptional)
    {
        var file = Read(additional);
        if (FindingsInText(file, withOptional) is { } findings)
            return [.. findings, .. file.Problems];

        // A misspelt option may be the very reason why the file does not count.
        return file.Problems.Count > 0 ? file.Problems : null;
    }

    private IEnumerable<Finding>? FindingsInText(TextFile file, bool withOptional)
    {
        if (file.Options.Registry == true)
            return FindingsInRegistry(file.File);
        if (!file.IsCandidate)
            return null;
        if (Judge(file.File) is not { } judgement)
            return file.IsIncludedByName ? [RG0002UnreadableFile.ReportNoText()] : null;
        if (judgement.FindingsFor(file.IsIncludedByName) is not { } findings)
            return null;
        var together = _together.Value;
        findings = [.. findings, .. together.Project.Findings[file.Path], .. together.OfProject[file.Path]];
        return withOptional ? findings.Concat(FindOptional(judgement)).Concat(together.Project.OptionalFindings[file.Path]) : findings;
    }

    private static IReadOnlyList<Finding> FindOptional(TextJudgement judgement)
    {
        try
        {
            return judgement.FindOptional();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [RG0007InternalFailure.Report(exception)];
        }
    }

    private IEnumerable<Finding> FindingsInRegistry(AdditionalText file)
    {
        try
        {
            if (_readRegistry(file) is not { } registry)
                return [RG0002UnreadableFile.ReportNoText()];
            return registry.Malformed.Count > 0 && RG0005OptionNotUnderstood.ReportRegistry(registry, file.GetText()!.ToString()) is { } problem ? [problem] : [];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [RG0007InternalFailure.Report(exception)];
        }
    }

    // Its failure is reported in the file itself.
    private AdoptionRegistry? Registry(AdditionalText file)
    {
        try
        {
            return _readRegistry(file);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    // A host that cannot give one text must not cost the others their findings.
    private TextJudgement? Judge(AdditionalText file)
    {
        try
        {
            return _judge(file);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return TextJudgement.Failed(exception);
        }
    }

    private TextFile Read(AdditionalText file) => TextFile.Read(file, _options.AnalyzerConfigOptionsProvider, _project);

    private Together JudgeTogether()
    {
        var resolutions = Array.Empty<ProjectResolution>();
        var registries = Array.Empty<AdoptionRegistry>();
        try
        {
            var files = _options.AdditionalFiles.Select(Read).ToArray();
            if (_isConcurrent)
                JudgeSideBySide(files.Where(file => file.IsCandidate));
            resolutions = [.. files.Where(file => file.IsCandidate).SelectMany(ResolutionsOf)];
            registries = [.. files.Where(file => file.Options.Registry == true).Select(file => Registry(file.File)).OfType<AdoptionRegistry>()];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What each file has alone is still to be reported.
        }

        return new Together(_memory.Recall(resolutions, registries), OfProject(resolutions));
    }

    // The text that is reported first needs all others: the threads that wait for it may as well judge them.
    private void JudgeSideBySide(IEnumerable<TextFile> files) => Parallel.ForEach(files, file =>
    {
        try
        {
            Judge(file.File);
        }
        catch (OperationCanceledException)
        {
            // Who asks for the judgement is cancelled in turn.
        }
    });

    // What concerns no text in particular: the first of them lends its place.
    private ILookup<string, Finding> OfProject(IReadOnlyList<ProjectResolution> resolutions)
    {
        var ofProject = _projectProblems.Concat(RG0006CompilerLimit.Check(resolutions, _carrier)).ToArray();
        var first = ofProject.Length == 0 ? null : resolutions.Select(resolution => resolution.Path).OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault();
        return ofProject.Where(_ => first is not null).ToLookup(_ => first!, StringComparer.Ordinal);
    }

    private IEnumerable<ProjectResolution> ResolutionsOf(TextFile file)
    {
        if (Judge(file.File) is not { Document: { } document } || !TextFiles.IsResolution(document, file.Options))
            return [];
        return ProjectResolution.AllOf(document, file.Path, resolution => ClassName(resolution, file.Options, isAlone: document.Resolutions.Count == 1));
    }

    private string ClassName(Resolution resolution, TextOptions options, bool isAlone)
    {
        var name = GeneratedNames.OfClass(resolution, options, isAlone);
        var space = options.Namespace ?? _project.Namespace;
        return space.Length == 0 ? name : space + "." + name;
    }

    /// <summary>What concerns several texts.</summary>
    /// <param name="Project">What they are found to have together.</param>
    /// <param name="OfProject">What concerns none in particular, by the path of the text that lends its place.</param>
    private sealed record Together(JudgedProject Project, ILookup<string, Finding> OfProject);
}
