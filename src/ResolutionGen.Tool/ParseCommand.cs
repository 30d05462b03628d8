using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tool;

/// <summary><c>resgen parse PATH... [--out DIR]</c>: texts to JSON.</summary>
internal static class ParseCommand
{
    public static Command Create(ToolSession session)
    {
        var paths = PathArgument.Create();
        var folder = new Option<string?>("--out") { Description = "Write a NAME.actual.json for each NAME.txt into this folder, at the same relative path.", HelpName = "DIR" };
        var command = new Command("parse", "Writes resolutions as JSON.") { paths, folder };
        command.SetAction(parsed => Run(session, InputFinder.Find(parsed.GetRequiredValue(paths)), parsed.GetValue(folder)));
        return command;
    }

    private static int Run(ToolSession session, InputFinder inputs, string? folder)
    {
        foreach (var problem in inputs.Problems)
            session.Complain(problem);
        return folder is null ? Print(session, inputs.Files) : WriteFiles(session, inputs.Files, folder);
    }

    private static int Print(ToolSession session, IReadOnlyList<InputFile> files)
    {
        var resolutions = ReadResolutions(session, files).SelectMany(input => input.Resolutions).ToArray();
        if (resolutions.Length == 0)
            return ExitCode.CouldNotRun;

        var json = new JsonPrinter(session.Output);

        // What comes out must not depend on how many files happen to be in a folder, or can be read.
        if (resolutions.Length == 1 && files is [{ IsNamed: true }])
        {
            ResolutionJson.Write(json, resolutions[0]);
            return ExitCode.Success;
        }

        json.StartArray();
        foreach (var resolution in resolutions)
            ResolutionJson.Write(json, resolution);
        json.EndArray();
        return ExitCode.Success;
    }

    private static int WriteFiles(ToolSession session, IReadOnlyList<InputFile> files, string folder)
    {
        var written = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, resolutions) in ReadResolutions(session, files))
        {
            var names = OutputNames.For(file.RelativePath, resolutions);
            if (names.FirstOrDefault(written.ContainsKey) is { } taken)
            {
                session.Complain(file.DisplayPath + ": not written, since " + taken + " already holds " + written[taken]);
                continue;
            }

            for (var i = 0; i < names.Count; i++)
            {
                written.Add(names[i], file.DisplayPath);
                WriteFile(Path.Combine(folder, names[i]), resolutions[i]);
            }
        }

        return written.Count == 0 ? ExitCode.CouldNotRun : ExitCode.Success;
    }

    private static IEnumerable<(InputFile File, IReadOnlyList<Resolution> Resolutions)> ReadResolutions(ToolSession session, IReadOnlyList<InputFile> files)
    {
        foreach (var (file, text) in InputReader.Read(files, session))
        {
            if (TryParse(session, file, text) is { } resolutions)
                yield return (file, resolutions);
        }
    }

    // A fault of the parser in one file must not cost the others.
    private static IReadOnlyList<Resolution>? TryParse(ToolSession session, InputFile file, string text)
    {
        try
        {
            var document = ResolutionDocument.Parse(text, file.DisplayPath);
            if (!document.IsResolution)
                session.Complain(file.DisplayPath + ": does not read as a resolution");
            return document.Resolutions;
        }
        catch (Exception exception)
        {
            session.Complain(file.DisplayPath + ": internal failure: " + exception.GetType().Name + ": " + exception.Message);
            return null;
        }
    }

    private static void WriteFile(string path, Resolution resolution)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        ResolutionJson.Write(new JsonPrinter(writer), resolution);
    }
}
