using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>Puts the language versions of each resolution together and names the classes.</summary>
internal static class ClassAssembly
{
    /// <summary>The classes in the order of their symbols.</summary>
    public static ImmutableArray<ResolutionClass> Of(ImmutableArray<ReadText> texts, ProjectOptions project)
    {
        // Editors list files in an order of their own.
        var ordered = texts.OrderBy(text => text.Path, StringComparer.Ordinal);
        var groups = ordered
            .SelectMany(text => text.Versions.Select(version => (text.Options, Version: version)))
            .GroupBy(item => Identity(item.Version), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        var scopes = new Dictionary<string, NameScope>(StringComparer.Ordinal)
        {
            [project.Namespace] = new NameScope([GeneratedNames.Catalogue]),
        };
        var classes = ImmutableArray.CreateBuilder<ResolutionClass>();
        foreach (var group in groups)
            classes.Add(Make(group.ToArray(), project, scopes));
        return classes.ToImmutable();
    }

    // What has no symbol is alone: nothing says which other text is its translation.
    private static string Identity(TextVersion version) => version.Symbol.Length > 0 ? version.Symbol : version.Stored;

    private static ResolutionClass Make((TextOptions Options, TextVersion Version)[] items, ProjectOptions project, Dictionary<string, NameScope> scopes)
    {
        var options = items.Aggregate(TextOptions.None, (merged, item) => merged.Or(item.Options)).Or(project.Texts);
        var versions = InOrder(items.Select(item => item.Version), options.Language);
        var name = versions.FirstOrDefault(version => version.HasOwnName)?.ClassName ?? NameByProject(project) ?? versions[0].ClassName;
        var space = options.Namespace ?? project.Namespace;
        if (!scopes.TryGetValue(space, out var scope))
        {
            scope = new NameScope([]);
            scopes.Add(space, scope);
        }

        return new ResolutionClass(
            space,
            scope.Take(name),
            options.Access ?? GeneratedAccess.Internal,
            options.Members ?? GeneratedMembers.All,
            new EquatableArray<TextVersion>(versions));
    }

    private static string? NameByProject(ProjectOptions project) => project.Texts.Class;

    // Of two files with the same language the first by path counts; the analyzers report the other (RG0003).
    private static TextVersion[] InOrder(IEnumerable<TextVersion> versions, Language? preferred) => versions
        .GroupBy(version => version.Language)
        .Select(same => same.First())
        .OrderBy(version => version.Language == preferred ? 0 : version.Language == Language.Unknown ? 2 : 1)
        .ThenBy(version => version.Language)
        .ToArray();
}
