using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>A class to be generated: a resolution with all its language versions.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Name">The name, unique in the namespace.</param>
/// <param name="Access">Who sees it.</param>
/// <param name="Members">Whether single elements have members.</param>
/// <param name="Versions">The language versions, the one that the members show first, the others in the order of languages.</param>
internal sealed record ResolutionClass(string Namespace, string Name, GeneratedAccess Access, GeneratedMembers Members, EquatableArray<TextVersion> Versions)
{
    public string Symbol => Versions[0].Symbol;

    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>The codes of the languages in the order of languages, with blanks between them.</summary>
    public string LanguageCodes => LanguageLists.Codes(Versions.Select(version => version.Language).OrderBy(language => language));
}
