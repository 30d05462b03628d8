using System;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace ResolutionGen.Tool.Tests;

public class ProcessTests
{
    [Fact]
    public void The_tool_runs_as_a_process_and_writes_UTF_8()
    {
        using var folder = new TextFolder().With("wells.txt", MadeUpTexts.WithWarning);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "resgen.dll"), "check", "wells.txt"])
        {
            UseShellExecute = false,
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.StartsWith("wells.txt(9,49): warning RG0701: the title “Clean wellls for all” ", output, StringComparison.Ordinal);
        Assert.Equal((1, "1 file, 0 errors, 1 warning, 0 infos\n"), (process.ExitCode, error));
    }
}
