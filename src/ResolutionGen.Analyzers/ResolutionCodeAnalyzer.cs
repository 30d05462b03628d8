using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ResolutionGen.Analyzers;

/// <summary>Reports C# code that names what a resolution does not have. It judges by the index of the assembly that holds the resolution, so that the texts need not be there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResolutionCodeAnalyzer : DiagnosticAnalyzer
{
    private const string IndexAttribute = "ResolutionGen.ResolutionIndexAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.ForCode;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(RegisterIndexAction);
    }

    private static void RegisterIndexAction(CompilationStartAnalysisContext compilation)
    {
        if (compilation.Compilation.GetTypeByMetadataName(IndexAttribute) is not { } attribute)
            return;
        var finder = new ElementScopeFinder(new IndexedAssemblies(attribute));
        compilation.RegisterOperationAction(context => CheckIndex(context, finder, attribute.ContainingAssembly), OperationKind.PropertyReference);
    }

    private static void CheckIndex(OperationAnalysisContext context, ElementScopeFinder finder, IAssemblySymbol library)
    {
        // Indexers of the library only: nearly every other property of a program ends here.
        if (context.Operation is not IPropertyReferenceOperation { Property.IsIndexer: true } reference
            || !SymbolEqualityComparer.Default.Equals(reference.Property.ContainingAssembly, library)
            || ConstantIndex.Of(reference) is not { } index
            || finder.Find(reference.Instance) is not { } scope)
        {
            return;
        }

        if (Judge(scope, index) is { } finding)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.For(finding.Rule),
                reference.Arguments[0].Syntax.GetLocation(),
                RuleDescriptors.ToDiagnosticSeverity(finding.Severity),
                additionalLocations: null,
                properties: null,
                finding.Message));
        }
    }

    // Where the language is decided at run time, what one of the versions has is not missing.
    private static CodeFinding? Judge(ElementScope scope, object index)
    {
        var findings = scope.Versions.Select(version => Judge(scope, version, index)).ToArray();
        return findings.All(finding => finding is not null) ? findings[0] : null;
    }

    private static CodeFinding? Judge(ElementScope scope, IndexedVersion version, object index)
    {
        var symbol = scope.Resolution.Symbol;
        return (scope.Kind, index) switch
        {
            (ElementScopeKind.Sections, string label) => RG1001NoSuchElement.FindSection(symbol, version, label),
            (ElementScopeKind.Annexes, int number) => RG1001NoSuchElement.FindAnnex(symbol, version, number),
            (_, int number) when CollectionOf(scope, version) is { } collection => RG1001NoSuchElement.Find(symbol, collection, number),
            (_, string path) when CollectionOf(scope, version) is { } collection => RG1001NoSuchElement.Find(symbol, collection, path),
            _ => null,
        };
    }

    private static IndexedCollection? CollectionOf(ElementScope scope, IndexedVersion version) => scope.Kind switch
    {
        // Paths of preambular paragraphs do not name their section.
        ElementScopeKind.Preambular when scope.Container.Length == 0 => new IndexedCollection(version, ElementPart.Preambular, ""),
        ElementScopeKind.Operative => new IndexedCollection(version, ElementPart.Operative, scope.Container),
        ElementScopeKind.AnnexParagraphs => new IndexedCollection(version, ElementPart.Annexed, scope.Container),
        ElementScopeKind.Footnotes => new IndexedCollection(version, ElementPart.Footnote, ""),
        _ => null,
    };
}
