using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
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
        foreach (var members in Enum.GetValues<GeneratedMembers>().Reverse())
        {
            var times = Measure(members);
            var decoding = Decoding();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {members} | {times[0]:N0} us | {Median(times.Skip(WarmUp)):F1} us | {Median(decoding):F1} us |"));
        }
    }

    private static double[] Measure(GeneratedMembers members)
    {
        var sources = Host.Generate(Corpus.Many(Corpus.Chinese, 72, Classes), members);
        var probes = new StringBuilder("public static class Probes { public static System.Func<string>[] All = {\n");
        for (var number = 1; number <= Classes; number++)
            probes.Append("() => Res72_" + (1000 + number).ToString(CultureInfo.InvariantCulture) + ".Operative[4].Text,\n");
        using var image = new MemoryStream(Host.Emit([.. sources, probes.Append("}; }").ToString()]));
        var assembly = new AssemblyLoadContext(members.ToString()).LoadFromStream(image);
        var all = (Func<string>[])assembly.GetType("Probes")!.GetField("All")!.GetValue(null)!;

        // The method that asks is compiled beforehand; what the class itself needs is part of its first use.
        foreach (var probe in all)
            System.Runtime.CompilerServices.RuntimeHelpers.PrepareMethod(probe.GetMethodInfo().MethodHandle);
        return all.Select(Time).ToArray();
    }

    private static double[] Decoding()
    {
        var stored = Encoding.UTF8.GetBytes(ResolutionCodec.Write(Resolution.Parse(Corpus.Chinese(72, 1001))));
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
