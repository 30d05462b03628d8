using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ResolutionGen.Analyzers;

namespace ResolutionGen.CodeFixes;

/// <summary>Writes a finding into <c>resolutiongen_known</c> of the section for its file.</summary>
internal static class KnownEntryEdit
{
    /// <summary>The insertion into the nearest <c>.editorconfig</c> after which the entry is in effect for the text, and what was in effect still is; null where it is already, or where that cannot be.</summary>
    /// <param name="configs">The <c>.editorconfig</c> files beside and above the text, the nearest last.</param>
    /// <param name="textPath">The full path of the text.</param>
    /// <param name="entry">The entry: <c>RG0201@fn6</c>.</param>
    public static TextEdit? Add(IReadOnlyList<ConfigFile> configs, string textPath, KnownFinding entry)
    {
        if (configs.Count == 0)
            return null;
        var nearest = configs[configs.Count - 1];
        var known = EntriesInEffect(configs, textPath);
        if (known.Contains(entry.ToString(), EntryComparer.Instance))
            return null;
        string[] wanted = [.. known, entry.ToString()];
        return Candidates(nearest, textPath, wanted).FirstOrDefault(edit => IsWanted(EntriesInEffect(With(configs, edit), textPath), wanted));
    }

    // A line is extended, else a section gets the line, else there is a new section, which wins over all before it.
    private static IEnumerable<TextEdit> Candidates(ConfigFile config, string textPath, IReadOnlyList<string> wanted)
    {
        var relative = SectionName.RelativePath(config.Path, textPath);
        var own = ConfigSections.Read(config.Text).Where(section => SectionName.IsOf(section.Name, relative)).ToArray();
        if (own.LastOrDefault(section => section.Known is not null) is { Known: { } value })
            yield return Extend(config.Text, value, wanted[wanted.Count - 1]);
        var line = SilencingKeys.Known + " = " + string.Join(", ", wanted);
        var lineEnd = LineEndOf(config.Text);
        if (own.LastOrDefault() is { } last)
            yield return Insert(last.End, lineEnd + line);
        yield return Insert(config.Text.Length, SeparatorBefore(config.Text, lineEnd) + "[" + SectionName.Of(relative) + "]" + lineEnd + line + lineEnd);
    }

    private static TextEdit Extend(string text, SourceSpan value, string entry)
    {
        var separator = value.Length > 0 && text[value.End - 1] != ',' ? ", " : " ";
        return Insert(value.End, separator + entry);
    }

    private static TextEdit Insert(int position, string text) => new(new SourceSpan(position, 0), text);

    // One blank line before a new section.
    private static string SeparatorBefore(string text, string lineEnd)
    {
        if (text.Trim().Length == 0)
            return "";
        var endsLine = text[text.Length - 1] is '\n' or '\r';
        return endsLine ? lineEnd : lineEnd + lineEnd;
    }

    private static string LineEndOf(string text)
    {
        var newline = text.IndexOf('\n');
        return newline > 0 && text[newline - 1] == '\r' ? "\r\n" : "\n";
    }

    private static ConfigFile[] With(IReadOnlyList<ConfigFile> configs, TextEdit edit)
    {
        var nearest = configs[configs.Count - 1];
        return [.. configs.Take(configs.Count - 1), nearest with { Text = TextEdits.Apply(nearest.Text, [edit]) }];
    }

    private static bool IsWanted(IReadOnlyList<string> entries, IReadOnlyList<string> wanted)
        => new HashSet<string>(entries, EntryComparer.Instance).SetEquals(wanted);

    // The compiler itself says what holds for a file.
    private static IReadOnlyList<string> EntriesInEffect(IEnumerable<ConfigFile> configs, string textPath)
    {
        var set = AnalyzerConfigSet.Create(configs.Select(config => AnalyzerConfig.Parse(config.Text, config.Path)).ToArray());
        return set.GetOptionsForSourcePath(textPath).AnalyzerOptions.TryGetValue(SilencingKeys.Known, out var value)
            ? value.Split(',').Select(entry => entry.Trim()).Where(entry => entry.Length > 0).ToArray()
            : [];
    }
}
