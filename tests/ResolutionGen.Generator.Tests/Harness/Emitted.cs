using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Generator.Tests;

/// <summary>Compiles to the end, with every warning an error: lone surrogates in UTF-8 literals are found no earlier.</summary>
internal static class Emitted
{
    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = Image(compilation);
        return new AssemblyLoadContext("App", isCollectible: true).LoadFromStream(image);
    }

    public static MemoryStream Image(CSharpCompilation compilation)
    {
        var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(image, xmlDocumentationStream: documentation);
        Assert.True(result.Success && result.Diagnostics.IsEmpty, string.Join('\n', result.Diagnostics.Take(20)));
        image.Position = 0;
        return image;
    }
}
