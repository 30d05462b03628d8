namespace ResolutionGen.Generator;

/// <summary>A source file to be added.</summary>
/// <param name="HintName">Its name, unique without regard to case.</param>
/// <param name="Classes">The classes in it.</param>
internal sealed record SourceFile(string HintName, EquatableArray<ClassCode> Classes);
