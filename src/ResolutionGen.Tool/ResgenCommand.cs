using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>The command line: <c>resgen parse</c> and <c>resgen check</c>.</summary>
internal static class ResgenCommand
{
    /// <param name="args">The words of the command line.</param>
    /// <param name="output">Takes the result and nothing else; flushed at the end.</param>
    /// <param name="error">Takes everything else: what could not be read, progress, counts; flushed at the end.</param>
    /// <param name="showsProgress">Whether somebody watches <paramref name="error"/>.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, bool showsProgress)
    {
        int code;
        try
        {
            code = Run(args, new ToolSession(output, error, showsProgress));
            output.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk, a folder that cannot be written, a reader such as head that has seen enough.
            error.WriteLine("resgen: " + exception.Message);
            code = ExitCode.CouldNotRun;
        }

        error.Flush();
        return code;
    }

    private static int Run(string[] args, ToolSession session)
    {
        var root = new RootCommand("Checks and parses texts of United Nations resolutions.")
        {
            ParseCommand.Create(session),
            CheckCommand.Create(session),
        };
        var parsed = root.Parse(args);

        // An exception is a fault of this program: it is not dressed up. Ctrl+C ends the process, as there is nothing to undo.
        return parsed.Action is ParseErrorAction
            ? Refuse(parsed, session)
            : parsed.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static int Refuse(ParseResult parsed, ToolSession session)
    {
        foreach (var problem in parsed.Errors)
            session.Complain(problem.Message);
        session.Error.WriteLine("'resgen --help' and 'resgen COMMAND --help' say what is understood.");
        return ExitCode.CouldNotRun;
    }
}
