using System;
using System.Linq;

namespace ResolutionGen.Generator;

/// <summary>The code of a class, made once for each class that changed.</summary>
/// <param name="FullName">The class with its namespace, which decides the file.</param>
/// <param name="Index">Its entry in the index of the assembly.</param>
/// <param name="Text">The namespace with the class; empty where nothing could be made.</param>
/// <param name="Failure">Why nothing could be made; null where all went well.</param>
/// <param name="Item">The class as the catalogue lists it.</param>
internal sealed record ClassCode(string FullName, string Index, string Text, string? Failure, CatalogueItem Item)
{
    public static ClassCode Of(ResolutionClass resolution, CompilationTarget target)
    {
        if (!target.HasCore)
            return new ClassCode(resolution.FullName, "", "", null, CatalogueItem.Of(resolution));
        try
        {
            var index = ResolutionIndex.Compose(resolution.Symbol, resolution.FullName, resolution.Versions.Select(version => version.Index).ToArray());
            return new ClassCode(resolution.FullName, index, new ClassWriter(resolution, target).Write(), null, CatalogueItem.Of(resolution));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ClassCode(resolution.FullName, "", "", exception.GetType().Name + ": " + exception.Message, CatalogueItem.Of(resolution));
        }
    }
}
