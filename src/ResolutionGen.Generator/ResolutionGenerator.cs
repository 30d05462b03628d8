using Microsoft.CodeAnalysis;

namespace ResolutionGen.Generator;

/// <summary>Makes typed C# from the texts of resolutions that a project lists as additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ResolutionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => HostOptions.ReadProject(options))
            .WithTrackingName(StepNames.Project);
        var target = context.CompilationProvider
            .Select(static (compilation, _) => CompilationTarget.Of(compilation))
            .WithTrackingName(StepNames.Target);

        var texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(project)
            .Select(static (pair, _) => TextFile.Of(pair.Left.Left, pair.Left.Right, pair.Right))
            .Where(static file => file is not null)
            .WithTrackingName(StepNames.Files)
            .Select(static (file, cancellation) => PendingText.Begin(file!, cancellation))
            .Select(static (pending, _) => pending.Await())
            .WithTrackingName(StepNames.Texts)
            .Where(static text => text.Versions.Count > 0);

        var classes = texts
            .Collect()
            .Combine(project)
            .SelectMany(static (pair, _) => ClassAssembly.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Classes);
        var code = classes
            .Combine(target)
            .Select(static (pair, _) => ClassCode.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ClassCode);
        var sources = code
            .Collect()
            .SelectMany(static (code, _) => SourceLayout.Of(code))
            .WithTrackingName(StepNames.Sources);
        var catalogue = code
            .Where(static code => code.Failure is null)
            .Select(static (code, _) => code.Item)
            .Collect()
            .Combine(project)
            .Combine(target)
            .Select(static (pair, _) => CatalogueSource.Of(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.Catalogue);

        context.RegisterSourceOutput(sources.Combine(target), static (output, pair) => SourceOutput.Add(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(catalogue, static (output, source) => SourceOutput.Add(output, source));
    }
}
