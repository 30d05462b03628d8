using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace ResolutionGen.Benchmarks;

/// <summary>
/// Parsing and judging all texts of a folder, for each language: the best of several rounds in one process, so that all code is compiled,
/// in processor time, so that neighbours on the machine count little.
/// </summary>
internal static class FolderReport
{
    private const int WarmUp = 5;
    private const int Rounds = 15;

    // So many that a round can be timed.
    private const int FewestBytes = 2_000_000;

    public static void Print(string folder)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        Console.WriteLine("| language | texts | bytes | parsing | bytes allocated for each byte | judging, times parsing |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var language in texts.GroupBy(text => ResolutionDocument.Parse(text).Resolutions[0].Language).OrderBy(group => group.Key))
            Print(language.Key.ToString(), language.ToArray());
        Print("all", texts);
    }

    private static void Print(string language, string[] texts)
    {
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var repeats = (int)Math.Max(1, FewestBytes / bytes);
        var parsing = double.MaxValue;
        var judging = double.MaxValue;
        var allocated = 0L;
        for (var round = -WarmUp; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            parsing = Math.Min(parsing, Time(texts, repeats, text => ResolutionDocument.Parse(text).Resolutions.Count));
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / repeats;
            judging = Math.Min(judging, Time(texts, repeats, text => ResolutionDocument.Parse(text).Findings.Count));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {language} | {texts.Length:N0} | {bytes:N0} | {bytes / parsing / 1_000_000:F0} MB/s | {(double)allocated / bytes:F1} | {judging / parsing:F2} |"));
    }

    private static double Time(string[] texts, int repeats, Func<string, int> read)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
        {
            foreach (var text in texts)
                read(text);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / repeats;
    }
}
