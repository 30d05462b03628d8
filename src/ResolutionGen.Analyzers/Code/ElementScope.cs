using System.Collections.Generic;

namespace ResolutionGen.Analyzers;

/// <summary>What an expression in C# stands for: a resolution, or a collection or container in it.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Versions">The language versions it can be, at least one: several where the language is decided at run time.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Container">The section label or <c>annex1</c> it lies in; empty where it lies in none.</param>
internal sealed record ElementScope(IndexedResolution Resolution, IReadOnlyList<IndexedVersion> Versions, ElementScopeKind Kind, string Container);
