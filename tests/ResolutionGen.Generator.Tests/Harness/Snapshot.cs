using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ResolutionGen.Generator.Tests;

/// <summary>
/// Compares generated sources with files beside the tests, in the conventions of Verify, so that the package could take this class's place:
/// <c>Class.Test#Hint.g.verified.cs</c>, a <c>.received.</c> file where they differ, diagnostics in a <c>.verified.txt</c>.
/// With <c>VERIFY_ACCEPT=1</c> in the environment what was received becomes the snapshot, to be read before it is committed.
/// </summary>
internal static partial class Snapshot
{
    private static readonly bool IsAccepting = string.Equals(Environment.GetEnvironmentVariable("VERIFY_ACCEPT"), "1", StringComparison.Ordinal);

    public static void Verify(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        // A deterministic build maps the paths of sources, so that only the name of the caller's file can be trusted.
        var folder = Path.Combine(Repository.Root, "tests", "ResolutionGen.Generator.Tests", "Snapshots");
        var prefix = Path.GetFileNameWithoutExtension(file) + "." + test;
        var expected = new HashSet<string>(StringComparer.Ordinal);
        var differing = new List<string>();
        foreach (var (hint, source) in run.Sources)
            Compare(folder, prefix + "#" + hint[..^".cs".Length], ".cs", source, expected, differing);
        if (!run.Result.Diagnostics.IsEmpty)
            Compare(folder, prefix, ".txt", string.Join('\n', run.Result.Diagnostics), expected, differing);

        var orphans = Directory.Exists(folder)
            ? Directory.GetFiles(folder, prefix + "*.verified.*").Select(Path.GetFileName).Where(name => IsOf(name!, prefix) && !expected.Contains(name!)).ToArray()
            : [];
        Assert.True(differing.Count == 0, "Differs from the snapshot: " + string.Join(", ", differing));
        Assert.True(orphans.Length == 0, "No longer generated: " + string.Join(", ", orphans));
    }

    private static bool IsOf(string name, string prefix) => name[prefix.Length] is '#' or '.';

    private static void Compare(string folder, string name, string extension, string text, HashSet<string> expected, List<string> differing)
    {
        var verified = Path.Combine(folder, name + ".verified" + extension);
        var received = Path.Combine(folder, name + ".received" + extension);
        expected.Add(Path.GetFileName(verified));
        var scrubbed = Scrub(Normalize(text));
        if (File.Exists(verified) && string.Equals(Normalize(File.ReadAllText(verified)), scrubbed, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(IsAccepting ? verified : received, scrubbed);
        if (IsAccepting)
            return;
        differing.Add(Path.GetFileName(received));
    }

    // The compact forms are held to their models by other tests; here they would hide what changed in the code.
    private static string Scrub(string text)
    {
        var versioned = ToolVersion().Replace(text, "GeneratedCode(\"ResolutionGen\", \"{version}\")");
        return CompactForm().Replace(versioned, "${call}\"{compact form}\"");
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    [GeneratedRegex("GeneratedCode\\(\"ResolutionGen\", \"[0-9.]+\"\\)", RegexOptions.None, 1000)]
    private static partial Regex ToolVersion();

    [GeneratedRegex("(?<call>Decode\\(|Catalogue\\(|ResolutionIndex\\(1, )\"([^\"\\\\]|\\\\.)*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CompactForm();
}
