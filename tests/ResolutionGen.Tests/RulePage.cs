using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ResolutionGen.Tests;

/// <summary>A page of docs/rules: its first line, and the texts of its examples.</summary>
internal sealed class RulePage
{
    private const string Fence = "```";
    private const string TextFence = "```text ";

    private readonly List<(string Kind, string File, string Text)> _examples = [];

    private RulePage(string id, string[] lines)
    {
        Id = id;
        Lines = lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(TextFence, StringComparison.Ordinal))
                i = ReadExample(i);
        }
    }

    public static string RepositoryRoot { get; } =
        typeof(RulePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key is "RepositoryRoot").Value!;

    public static string Folder { get; } = Path.Combine(RepositoryRoot, "docs", "rules");

    public string Id { get; }

    public string[] Lines { get; }

    /// <summary>Pages whose examples are texts; the others show options or code.</summary>
    public bool HasTexts => _examples.Count > 0;

    public static RulePage Read(string id) => new(id, File.ReadAllLines(Path.Combine(Folder, id + ".md")));

    public static IEnumerable<RulePage> All() => Directory.GetFiles(Folder, "*.md").Select(file => Read(Path.GetFileNameWithoutExtension(file)));

    /// <summary>What the files of one example, judged as a project in which each is named, are found to have.</summary>
    /// <param name="kind"><c>reported</c> or <c>mended</c>.</param>
    public IReadOnlyList<Finding> Judge(string kind)
    {
        var files = _examples.Where(example => string.Equals(example.Kind, kind, StringComparison.Ordinal)).ToArray();
        var judged = files.Select(file => (file.File, Judgement: TextJudgement.Of(file.Text, file.File))).ToArray();
        var project = new ResolutionProject(judged.SelectMany(file => ProjectResolution.AllOf(file.Judgement.Document!, file.File, GeneratedNames.OfClass)));
        var optional = judged.SelectMany(file => file.Judgement.FindOptional()).Concat(ProjectCheck.CheckOptional(project).SelectMany(found => found));
        return judged.SelectMany(file => file.Judgement.FindingsFor(isNamed: true) ?? [])
            .Concat(ProjectCheck.Check(project).SelectMany(found => found))
            .Concat(optional.Where(finding => string.Equals(finding.RuleId, Id, StringComparison.Ordinal)))
            .ToArray();
    }

    private int ReadExample(int start)
    {
        var words = Lines[start].Substring(TextFence.Length).Split(' ');
        var end = Array.IndexOf(Lines, Fence, start);
        _examples.Add((words[0], words[1], string.Join("\n", Lines.Skip(start + 1).Take(end - start - 1)) + "\n"));
        return end;
    }
}
