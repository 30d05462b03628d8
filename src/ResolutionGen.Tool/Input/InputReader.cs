using System;
using System.Collections.Generic;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>Reads the files of a command line one after the other.</summary>
internal static class InputReader
{
    /// <summary>The files that could be read, with their text; the others are named on standard error.</summary>
    public static IEnumerable<(InputFile File, string Text)> Read(IReadOnlyList<InputFile> files, ToolSession session)
    {
        for (var i = 0; i < files.Count; i++)
        {
            if (TryRead(files[i], session, out var text))
                yield return (files[i], text);
            session.ShowProgress(i + 1, files.Count);
        }
    }

    private static bool TryRead(InputFile file, ToolSession session, out string text)
    {
        try
        {
            text = TextDecoder.Decode(File.ReadAllBytes(file.FullPath));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            session.Complain(file.DisplayPath + ": " + exception.Message);
            text = "";
            return false;
        }
    }
}
