using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ResolutionGen.CodeFixes;

/// <summary>Offers the repairs of findings in texts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".txt"])]
[Shared]
public sealed class TextFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = TextFixes.Repairs.Select(repair => repair.RuleId).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TextFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var file = await OpenText.ReadAsync(context.TextDocument, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (file.FindingOf(diagnostic) is not { } finding)
                continue;
            var fixes = TextFixes.Offer(file.Document, finding);
            foreach (var fix in fixes)
            {
                // What has to be chosen is not chosen for all: without a key there is no fix for all.
                var key = fixes.Count == 1 ? finding.RuleId : null;
                context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(file.Edit(context.TextDocument.Project.Solution, fix.Edits)), key), diagnostic);
            }
        }
    }
}
