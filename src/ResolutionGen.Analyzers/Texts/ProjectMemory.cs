using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace ResolutionGen.Analyzers;

/// <summary>
/// Keeps what was judged of the texts together from one compilation to the next: while C# is typed, none of them changes. It lives as long as the first of the texts,
/// and holds no compilation.
/// </summary>
internal sealed class ProjectMemory
{
    private readonly ConditionalWeakTable<ResolutionDocument, JudgedProject> _byFirst = new();

    /// <summary>The project of some resolutions: that of the compilation before where nothing changed.</summary>
    public JudgedProject Recall(IReadOnlyList<ProjectResolution> resolutions, IReadOnlyList<AdoptionRegistry> registries)
    {
        if (resolutions.Count == 0)
            return new JudgedProject(resolutions, registries);
        var first = resolutions[0].Document;
        if (_byFirst.TryGetValue(first, out var known) && known.IsOf(resolutions, registries))
            return known;

        // Compilations run beside each other; any of theirs will do.
        var project = new JudgedProject(resolutions, registries);
        _byFirst.Remove(first);
        return _byFirst.GetValue(first, _ => project) is { } kept && kept.IsOf(resolutions, registries) ? kept : project;
    }
}
