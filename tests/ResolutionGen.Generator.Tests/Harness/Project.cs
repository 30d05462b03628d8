using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Generator.Tests;

/// <summary>A project under test: as strict as a project can be, with documentation.</summary>
internal sealed record Project
{
    public Framework Framework { get; init; } = Framework.Net80;

    public LanguageVersion Version { get; init; } = LanguageVersion.Latest;

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public string Code { get; init; } = "";

    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [("RootNamespace", "My.App")];

    public ImmutableArray<(string Path, string Name, string Value)> Metadata { get; init; } = [];

    public bool IsNullable { get; init; } = true;

    public static Project With(params string[] texts)
        => new() { Files = [.. texts.Select((text, index) => new TestText($"/home/somebody/texts/{index}.txt", text))] };

    public Project WithCode(string code) => this with { Code = code };

    public Project WithProperty(string name, string value) => this with { Properties = Properties.Add((name, value)) };

    public Project WithMetadata(string name, string value) => this with { Metadata = Metadata.Add((Files[0].Path, name, value)) };

    public CSharpParseOptions ParseOptions => CSharpParseOptions.Default.WithLanguageVersion(Version).WithDocumentationMode(DocumentationMode.Diagnose);

    public AdditionalText File(string path) => Files.Single(file => string.Equals(file.Path, path, System.StringComparison.Ordinal));

    public TestOptions Options() => new(Properties, Metadata);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "App",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "/home/somebody/Program.cs", System.Text.Encoding.UTF8)],
        Framework.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithWarningLevel(9999)
            .WithNullableContextOptions(IsNullable && Version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
}
