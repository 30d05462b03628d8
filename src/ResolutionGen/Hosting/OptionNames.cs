using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The options by which a project steers what is generated: properties of the project and, under the same names, metadata of its text files.</summary>
internal static class OptionNames
{
    public const string Namespace = "ResolutionNamespace";
    public const string Access = "ResolutionAccess";
    public const string Class = "ResolutionClass";
    public const string Language = "ResolutionLanguage";
    public const string Members = "ResolutionMembers";
    public const string Include = "ResolutionInclude";

    /// <summary>Metadata alone: no project consists of registries.</summary>
    public const string Registry = "ResolutionRegistry";

    /// <summary>The property of MSBuild that namespaces come from where no option names one.</summary>
    public const string RootNamespace = "RootNamespace";

    /// <summary>How the compiler names a property of the project.</summary>
    public const string PropertyPrefix = "build_property.";

    /// <summary>How the compiler names metadata of a text file.</summary>
    public const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    public static IReadOnlyList<string> All { get; } = [Namespace, Access, Class, Language, Members, Include];
}
