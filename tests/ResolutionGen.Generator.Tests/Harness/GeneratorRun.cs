using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Generator.Tests;

/// <summary>A run of the generator over a project. Every run is done twice, and the second must find everything cached.</summary>
internal sealed class GeneratorRun
{
    // The compiler's record of steps takes time with the square of their number: a minute for a thousand.
    private const int MostTrackedFiles = 220;

    private readonly GeneratorDriver _driver;
    private readonly Compilation _input;

    private GeneratorRun(GeneratorDriver driver, Project project, Compilation input)
    {
        Project = project;
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        Output = (CSharpCompilation)output;
        Result = _driver.GetRunResult().Results.Single();
        if (Result.Exception is not null)
            throw new InvalidOperationException("The generator failed.", Result.Exception);
        Sources = Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
    }

    public Project Project { get; }

    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>The generated sources by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    public string this[string hint] => Sources[hint];

    public static GeneratorRun Of(Project project)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ResolutionGenerator().AsSourceGenerator()],
            project.Files,
            project.ParseOptions,
            project.Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: project.Files.Length <= MostTrackedFiles));
        var run = new GeneratorRun(driver, project, project.Compile());
        var again = new GeneratorRun(run._driver, project, run._input);
        if (project.Files.Length <= MostTrackedFiles)
            RunReasons.Unchanged.AssertHold(again);
        Assert.Empty(run.ChangedSources(again));
        return run;
    }

    /// <summary>The run after an edit of the code.</summary>
    public GeneratorRun Edit(string code) => new(_driver, Project, _input.ReplaceSyntaxTree(_input.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText(code, Project.ParseOptions, "/home/somebody/Program.cs", System.Text.Encoding.UTF8)));

    /// <summary>The run after an edit of a text.</summary>
    public GeneratorRun Edit(int file, string text)
        => new(_driver.ReplaceAdditionalText(Project.Files[file], new TestText(Project.Files[file].Path, text)), Project, _input);

    /// <summary>The run after a file was added.</summary>
    public GeneratorRun Add(AdditionalText file) => new(_driver.AddAdditionalTexts([file]), Project, _input);

    /// <summary>The names of the sources that another run has otherwise.</summary>
    public IReadOnlyList<string> ChangedSources(GeneratorRun other) => Sources.Keys.Union(other.Sources.Keys, StringComparer.Ordinal)
        .Where(hint => !string.Equals(Sources.GetValueOrDefault(hint), other.Sources.GetValueOrDefault(hint), StringComparison.Ordinal))
        .ToArray();

    /// <summary>The reasons of the runs of a step, one for each item.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var runs)
        ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray()
        : [];

    /// <summary>Compiles and loads the result.</summary>
    public Assembly Load() => Emitted.Load(Output);

    /// <summary>The documents of the catalogue of a loaded assembly, in all languages.</summary>
    public static IReadOnlyList<Resolution> Documents(Assembly assembly, string space = "My.App.") => Catalogue(assembly, space)
        .SelectMany(entry => entry.Languages.Select(entry.In))
        .ToArray();

    public static IReadOnlyList<CatalogueEntry> Catalogue(Assembly assembly, string space = "My.App.")
        => (IReadOnlyList<CatalogueEntry>)assembly.GetType(space + "ResolutionCatalog", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
}
