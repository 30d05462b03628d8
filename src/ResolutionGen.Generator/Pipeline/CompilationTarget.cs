using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Generator;

/// <summary>What the compilation that gets the code can take.</summary>
/// <param name="HasCore">Whether it references the library at all.</param>
/// <param name="HasUtf8Literals">Whether texts can be UTF-8 literals: C# 11, and a library built for .NET, which takes spans.</param>
/// <param name="HasNullability">Whether nullable annotations are understood: C# 8.</param>
/// <param name="HasNotNullWhen">Whether the framework has the attribute of that name.</param>
internal sealed record CompilationTarget(bool HasCore, bool HasUtf8Literals, bool HasNullability, bool HasNotNullWhen)
{
    private const string CoreName = "ResolutionGen";
    private const string EntryType = "ResolutionGen.GeneratedResolution";
    private const string EntryMethod = "Decode";
    private const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";

    // Only references are looked at, never the source: they stay the same from keystroke to keystroke.
    public static CompilationTarget Of(Compilation compilation)
    {
        var core = compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => string.Equals(assembly.Name, CoreName, StringComparison.Ordinal));
        var entry = core?.GetTypeByMetadataName(EntryType);
        var version = ((CSharpCompilation)compilation).LanguageVersion;
        return new CompilationTarget(
            entry is not null,
            version >= LanguageVersion.CSharp11 && entry is not null && entry.GetMembers(EntryMethod).OfType<IMethodSymbol>().Any(TakesSpan),
            version >= LanguageVersion.CSharp8,
            compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.GetTypeByMetadataName(NotNullWhen) is { DeclaredAccessibility: Accessibility.Public });
    }

    private static bool TakesSpan(IMethodSymbol method)
        => method.Parameters.Length == 1 && string.Equals(method.Parameters[0].Type.Name, nameof(ReadOnlySpan<byte>), StringComparison.Ordinal);
}
