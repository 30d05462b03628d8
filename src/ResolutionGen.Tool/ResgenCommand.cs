using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>The command line: <c>resgen parse</c> and <c>resgen check</c>.</summary>
internal static class ResgenCommand
{
    /// <param name="args">The words of the command line.</param>
    /// <param name="output">Takes the result and nothing else.</param>
    /// <param name="error">Takes everything else: what could not be read, progress, counts.</param>
    /// <param name="showsProgress">Whether somebody watches <paramref name="error"/>.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, bool showsProgress)
    {
        var session = new ToolSession(output, error, showsProgress);
        var root = new RootCommand("Checks and parses texts of United Nations resolutions.")
        {
            ParseCommand.Create(session),
            CheckCommand.Create(session),
        };
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, error);

        try
        {
            // An exception is a fault of this program: it is not dressed up. Ctrl+C ends the process, as there is nothing to undo.
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("resgen: " + exception.Message);
            return ExitCode.CouldNotRun;
        }
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
            error.WriteLine("resgen: " + problem.Message);
        error.WriteLine("'resgen --help' and 'resgen COMMAND --help' say what is understood.");
        return ExitCode.CouldNotRun;
    }
}
