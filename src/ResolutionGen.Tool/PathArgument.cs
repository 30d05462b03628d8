using System.CommandLine;

namespace ResolutionGen.Tool;

/// <summary>The paths that every command takes.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create() => new("PATH")
    {
        Description = "A text file, or a folder that is searched for .txt files.",
        Arity = ArgumentArity.OneOrMore,
    };
}
