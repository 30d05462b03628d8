namespace ResolutionGen.Generator;

/// <summary>The names of the generator's steps. Tests find the steps by them and hold them to reasons of their runs.</summary>
internal static class StepNames
{
    /// <summary>The options of the project.</summary>
    public const string Project = nameof(Project);

    /// <summary>What the compilation can take: the core, spans, the version of the language.</summary>
    public const string Target = nameof(Target);

    /// <summary>The text files that may be resolutions, with their options.</summary>
    public const string Files = nameof(Files);

    /// <summary>What was read from each file, without places.</summary>
    public const string Texts = nameof(Texts);

    /// <summary>The classes: resolutions with all their language versions, named.</summary>
    public const string Classes = nameof(Classes);

    /// <summary>The code of each class.</summary>
    public const string ClassCode = nameof(ClassCode);

    /// <summary>The source files, of one class or of several.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>What the catalogue lists.</summary>
    public const string Catalogue = nameof(Catalogue);
}
