using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;

namespace ResolutionGen.Benchmarks;

/// <summary>The first <c>Res72_31.Operative[4].Text</c> of a class: each of many classes used once, so a stopwatch and the median.</summary>
internal static class FirstUseReport
{
    private const int Classes = 150;
    private const int WarmUp = 50;

    public static void Print()
    {
        Console.WriteLine("| members | first class of the process | later classes, median | decoding alone, median |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var members in new[] { "Indexers", "All" })
        {
            var times = Measure(members);
            var decoding = Decoding();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {members} | {times[0]:N0} us | {Median(times.Skip(WarmUp)):F1} us | {Median(decoding):F1} us |"));
        }
    }

    private static double[] Measure(string members)
    {
        var probes = new StringBuilder("public static class Probes { public static System.Func<string>[] All = {\n");
        for (var number = 1; number <= Classes; number++)
            probes.Append("() => Corpus.Res72_" + number.ToString(CultureInfo.InvariantCulture) + ".Operative[4].Text,\n");
        using var image = new MemoryStream();
        var result = CompileBenchmarks.GeneratedFor(Classes, members).AddSyntaxTrees(Corpus.Tree(probes.Append("}; }").ToString())).Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        image.Position = 0;
        var assembly = new AssemblyLoadContext(members).LoadFromStream(image);
        var all = (Func<string>[])assembly.GetType("Probes")!.GetField("All")!.GetValue(null)!;

        // The method that asks is compiled beforehand; what the class itself needs is part of its first use.
        foreach (var probe in all)
            RuntimeHelpers.PrepareMethod(probe.GetMethodInfo().MethodHandle);
        return all.Select(Time).ToArray();
    }

    private static double[] Decoding()
    {
        var stored = Encoding.UTF8.GetBytes(ResolutionCodec.Write(Resolution.Parse(SeedTexts.Seed)));
        var times = new List<double>();
        for (var i = 0; i < 1000; i++)
            times.Add(Time(() => GeneratedResolution.Decode(stored).Operative[4].Text));
        return times.Skip(500).ToArray();
    }

    private static double Time(Func<string> probe)
    {
        var start = Stopwatch.GetTimestamp();
        probe();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double Median(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
