using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ResolutionGen.Analyzers;

namespace ResolutionGen.CodeFixes.Tests;

/// <summary>A solution of one project with texts and configurations, in memory, as an editor holds it.</summary>
internal sealed class TextWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    public TextWorkspace()
    {
        _project = _workspace.AddProject("Texts", LanguageNames.CSharp).Id;
        Solution = _workspace.CurrentSolution;
    }

    public Solution Solution { get; private set; }

    public Project Project => Solution.GetProject(_project)!;

    public void Dispose() => _workspace.Dispose();

    public TextWorkspace Text(string path, string text)
    {
        Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), System.IO.Path.GetFileName(path), SourceText.From(text), filePath: path);
        return this;
    }

    public TextWorkspace Config(string path, string text)
    {
        Solution = Solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_project), ".editorconfig", SourceText.From(text), filePath: path);
        return this;
    }

    /// <summary>What the analyzer reports, rules that are off by default left out, ordered by file and place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new ResolutionTextAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The rules that are reported.</summary>
    public async Task<string[]> Reported() => [.. (await DiagnosticsOf(Project)).Select(diagnostic => diagnostic.Id)];

    /// <summary>What a provider offers for the only finding of a rule.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offers(CodeFixProvider provider, string rule)
    {
        var diagnostic = (await DiagnosticsOf(Project)).Single(diagnostic => string.Equals(diagnostic.Id, rule, StringComparison.Ordinal));
        var file = Project.AdditionalDocuments.Single(file => string.Equals(file.FilePath, diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal));
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(file, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>The fix for all occurrences in the project; null where none is offered.</summary>
    public Task<CodeAction?> FixForAll(CodeFixProvider provider, string key, params string[] rules)
        => provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(Project, provider, FixAllScope.Project, key, rules, new Reporter(), CancellationToken.None));

    public async Task<TextWorkspace> Apply(CodeAction action)
    {
        Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;
        return this;
    }

    public string this[string path] => Project.AdditionalDocuments.Concat<TextDocument>(Project.AnalyzerConfigDocuments)
        .Single(file => string.Equals(file.FilePath, path, StringComparison.Ordinal))
        .GetTextAsync().Result.ToString();

    private sealed class Reporter : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await DiagnosticsOf(project);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
