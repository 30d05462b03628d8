using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers;

/// <summary>The resolutions of a compilation and of the assemblies it references, found by their generated classes.</summary>
internal sealed class IndexedAssemblies(INamedTypeSymbol indexAttribute)
{
    // The content of an attribute is one string for as long as its source or assembly stays the same, and may be megabytes: what it says is kept beside it.
    private static readonly ConditionalWeakTable<string, IReadOnlyList<IndexedResolution>> Decoded = new();

    private readonly ConcurrentDictionary<IAssemblySymbol, IReadOnlyDictionary<string, IndexedResolution>> _byAssembly = new(SymbolEqualityComparer.Default);

    /// <summary>The resolution of a class; null where the class is none that was generated.</summary>
    public IndexedResolution? Find(INamedTypeSymbol type)
    {
        if (!type.IsStatic || type.ContainingType is not null)
            return null;
        var resolutions = _byAssembly.GetOrAdd(type.ContainingAssembly, Read);
        return resolutions.Count > 0 && resolutions.TryGetValue(FullName(type), out var resolution) ? resolution : null;
    }

    private Dictionary<string, IndexedResolution> Read(IAssemblySymbol assembly)
    {
        var byClass = new Dictionary<string, IndexedResolution>(StringComparer.Ordinal);
        foreach (var attribute in assembly.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, indexAttribute))
                continue;
            foreach (var resolution in Read(attribute.ConstructorArguments))
                byClass[resolution.ClassName] = resolution;
        }

        return byClass;
    }

    private static IReadOnlyList<IndexedResolution> Read(ImmutableArray<TypedConstant> arguments)
        => arguments.Length == 2 && arguments[0].Value is int version && arguments[1].Value is string content
            ? Decoded.GetValue(content, _ => ResolutionIndex.Read(version, content))
            : [];

    private static string FullName(INamedTypeSymbol type)
        => type.ContainingNamespace.IsGlobalNamespace ? type.Name : FullName(type.ContainingNamespace) + "." + type.Name;

    private static string FullName(INamespaceSymbol space)
        => space.ContainingNamespace.IsGlobalNamespace ? space.Name : FullName(space.ContainingNamespace) + "." + space.Name;
}
