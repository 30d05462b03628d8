using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Benchmarks;

/// <summary>Prints how much assemblies grow with the texts they carry.</summary>
internal static class AssemblySizes
{
    private const int Texts = 200;

    public static void Print()
    {
        var bytes = SeedTexts.Many(Texts).Sum(Encoding.UTF8.GetByteCount);
        var empty = SizeOf(CompileBenchmarks.GeneratedFor(0, "Indexers"));
        foreach (var members in new[] { "Indexers", "All" })
            Print("generated, " + members, SizeOf(CompileBenchmarks.GeneratedFor(Texts, members)) - empty, bytes);
    }

    private static void Print(string what, long growth, long bytes)
        => Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,-22} {1,10:N0} bytes for {2:N0} bytes of text: {3:0.00}", what, growth, bytes, (double)growth / bytes));

    private static long SizeOf(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success ? assembly.Length : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(3)));
    }
}
