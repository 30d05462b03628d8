using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The options of a project.</summary>
/// <param name="Namespace">The namespace of what belongs to no text, and of texts that name none; empty for the global one.</param>
/// <param name="Texts">What holds for texts that do not set an option themselves.</param>
internal sealed record ProjectOptions(string Namespace, TextOptions Texts)
{
    /// <summary>Reads the options.</summary>
    /// <param name="read">The value of a property of the project by its name; null or empty where it is not set.</param>
    /// <param name="invalid">Takes the options whose values are not understood; null where nobody asks.</param>
    public static ProjectOptions Read(Func<string, string?> read, ICollection<InvalidOption>? invalid = null)
    {
        var texts = TextOptions.Read(read, invalid);
        return new ProjectOptions(texts.Namespace ?? Identifiers.NamespaceFrom(read(OptionNames.RootNamespace) ?? ""), texts);
    }
}
