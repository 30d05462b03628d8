using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A resolution as the index of an assembly knows it.</summary>
/// <param name="Symbol">The symbol; empty where the text gives none.</param>
/// <param name="ClassName">The generated class with its namespace.</param>
/// <param name="Versions">The language versions, at least one; the first is the one that the members of the class show.</param>
internal sealed record IndexedResolution(string Symbol, string ClassName, IReadOnlyList<IndexedVersion> Versions);
