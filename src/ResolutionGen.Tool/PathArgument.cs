using System;
using System.CommandLine;
using System.IO;

namespace ResolutionGen.Tool;

/// <summary>The paths that every command takes.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create()
    {
        var argument = new Argument<string[]>("PATH")
        {
            Description = "A text file, or a folder that is searched for .txt files.",
            Arity = ArgumentArity.OneOrMore,
        };

        // An option that the command does not know would otherwise be looked for as a file.
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value.StartsWith("--", StringComparison.Ordinal) && !File.Exists(token.Value))
                    result.AddError("unknown option " + token.Value);
            }
        });
        return argument;
    }
}
