using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ResolutionGen.Analyzers;

namespace ResolutionGen.CodeFixes;

/// <summary>Offers to accept a finding as known, as a defect that stands in the official text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AcceptAsKnownProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".txt"])]
[Shared]
public sealed class AcceptAsKnownProvider : CodeFixProvider
{
    // What is wrong with the keys themselves, and a failure, are no defects of a text.
    private static readonly ImmutableArray<string> NeverKnown = ["RG0005", "RG0007", "RG0008"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleDescriptors.ForTexts.Select(rule => rule.Id).Where(id => !NeverKnown.Contains(id, StringComparer.Ordinal)).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AcceptAllAsKnownProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var file = context.TextDocument;
        foreach (var diagnostic in context.Diagnostics)
        {
            var entry = KnownAcceptance.EntryOf(diagnostic);
            var accepted = await KnownAcceptance.AcceptAsync(file.Project.Solution, file, [entry], context.CancellationToken).ConfigureAwait(false);
            if (accepted != file.Project.Solution)
                context.RegisterCodeFix(CodeAction.Create($"Accept {entry} as known in .editorconfig", _ => Task.FromResult(accepted), nameof(AcceptAsKnownProvider)), diagnostic);
        }
    }
}
