using System;
using System.Globalization;

namespace ResolutionGen.Benchmarks;

/// <summary>How much an assembly grows for each byte of text.</summary>
internal static class SizeReport
{
    private const int Count = 200;

    public static void Print()
    {
        Console.WriteLine("| text | members | bytes of text | growth of the assembly | for each byte |");
        Console.WriteLine("|---|---|---|---|---|");
        var empty = Host.Emit(Host.Generate([], GeneratedMembers.All)).Length;
        foreach (var (name, make) in new (string, Func<int, int, string>)[] { ("Chinese", Corpus.Chinese), ("English", Corpus.English) })
        {
            var texts = Corpus.Many(make, 72, Count);
            foreach (var members in Enum.GetValues<GeneratedMembers>())
            {
                var bytes = Corpus.Bytes(texts);
                var growth = Host.Emit(Host.Generate(texts, members)).Length - empty;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {members} | {bytes:N0} | {growth:N0} | {(double)growth / bytes:F3} |"));
            }
        }
    }
}
