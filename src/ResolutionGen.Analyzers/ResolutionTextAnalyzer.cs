using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ResolutionGen.Analyzers;

/// <summary>Reports what is wrong in the resolutions among the additional files, at its place in the text, as the user types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResolutionTextAnalyzer : DiagnosticAnalyzer
{
    private readonly SourceTextValueProvider<JudgedText> _judgedTexts;
    private readonly ProjectMemory _memory = new();
    private readonly SourceTextValueProvider<AdoptionRegistry> _registries = new(text => AdoptionRegistry.Parse(text.ToString()));

    /// <summary>Makes the analyzer.</summary>
    public ResolutionTextAnalyzer()
        : this(TextJudgement.Of)
    {
    }

    /// <param name="judge">Judges a text under a path.</param>
    internal ResolutionTextAnalyzer(Func<string, string, TextJudgement> judge)
        => _judgedTexts = new SourceTextValueProvider<JudgedText>(text => new JudgedText(text, judge));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.ForTexts;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(RegisterFileAction);
    }

    private void RegisterFileAction(CompilationStartAnalysisContext compilation)
    {
        var texts = new ProjectTexts(
            compilation.Options,
            file => file.GetText() is { } text && compilation.TryGetValue(text, _judgedTexts, out var judged) ? judged.At(file.Path) : null,
            file => file.GetText() is { } text && compilation.TryGetValue(text, _registries, out var registry) ? registry : null,
            CarrierOf(compilation.Compilation),
            _memory,
            compilation.Compilation.Options.ConcurrentBuild);
        var forAll = FileSilencing.Read(compilation.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var withOptional = forAll.AsksForOptional || OptionalRules.AreSwitchedOnBy(compilation.Compilation.Options, compilation.CancellationToken);
        compilation.RegisterAdditionalFileAction(context => Report(context, texts, forAll, withOptional));
    }

    private static TextCarrier CarrierOf(Compilation compilation)
        => compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 } && compilation.GetTypeByMetadataName("System.ReadOnlySpan`1") is not null
            ? TextCarrier.Utf8Literals
            : TextCarrier.StringLiterals;

    private static void Report(AdditionalFileAnalysisContext context, ProjectTexts texts, FileSilencing forAll, bool withOptional)
    {
        var file = context.AdditionalFile;
        var silencing = FileSilencing.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file));
        if (texts.FindingsOf(file, withOptional || silencing.AsksForOptional) is not { } findings)
            return;
        foreach (var finding in silencing.Apply(findings))
        {
            var severity = silencing.SeverityOf(finding.Rule) ?? forAll.SeverityOf(finding.Rule);
            if (severity != RuleSeverity.None)
                context.ReportDiagnostic(FindingReport.Create(finding, file, severity, context.Options));
        }
    }
}
