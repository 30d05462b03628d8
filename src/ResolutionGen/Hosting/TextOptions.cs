using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The options of one text file, or those of the project; null where an option is not set.</summary>
internal sealed record TextOptions
{
    public static TextOptions None { get; } = new();

    /// <summary>The namespace of the generated class, made of identifiers.</summary>
    public string? Namespace { get; init; }

    public GeneratedAccess? Access { get; init; }

    /// <summary>The name of the generated class.</summary>
    public string? Class { get; init; }

    /// <summary>The language that the members show.</summary>
    public Language? Language { get; init; }

    public GeneratedMembers? Members { get; init; }

    /// <summary>Whether the file counts as a resolution, whatever its name and text.</summary>
    public bool? Include { get; init; }

    /// <summary>Whether the file is a registry of dates of adoption and no resolution; a project does not decide that for its files.</summary>
    public bool? Registry { get; init; }

    /// <summary>Reads the options.</summary>
    /// <param name="read">The value of an option by its name; null or empty where it is not set.</param>
    /// <param name="invalid">Takes the options whose values are not understood; null where nobody asks.</param>
    public static TextOptions Read(Func<string, string?> read, ICollection<InvalidOption>? invalid = null)
    {
        var reader = new OptionReader(read, invalid);
        return new TextOptions
        {
            Namespace = reader.Namespace(OptionNames.Namespace),
            Access = reader.Choice(OptionNames.Access, ("internal", GeneratedAccess.Internal), ("public", GeneratedAccess.Public)),
            Class = reader.ClassName(OptionNames.Class),
            Language = reader.Choice(
                OptionNames.Language,
                ("en", ResolutionGen.Language.English),
                ("fr", ResolutionGen.Language.French),
                ("es", ResolutionGen.Language.Spanish),
                ("ru", ResolutionGen.Language.Russian),
                ("zh", ResolutionGen.Language.Chinese),
                ("ar", ResolutionGen.Language.Arabic)),
            Members = reader.Choice(OptionNames.Members, ("All", GeneratedMembers.All), ("Indexers", GeneratedMembers.Indexers)),
            Include = reader.Choice(OptionNames.Include, ("true", true), ("false", false)),
            Registry = reader.Choice(OptionNames.Registry, ("true", true), ("false", false)),
        };
    }

    /// <summary>These options with the decision of others whether the file counts, where these make none.</summary>
    public TextOptions IncludedAs(TextOptions others) => this with { Include = Include ?? others.Include };

    /// <summary>These options, and for those that are not set others.</summary>
    public TextOptions Or(TextOptions others) => new()
    {
        Namespace = Namespace ?? others.Namespace,
        Access = Access ?? others.Access,
        Class = Class ?? others.Class,
        Language = Language ?? others.Language,
        Members = Members ?? others.Members,
        Include = Include ?? others.Include,
        Registry = Registry,
    };
}
