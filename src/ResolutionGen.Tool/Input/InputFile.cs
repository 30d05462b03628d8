namespace ResolutionGen.Tool;

/// <summary>A text file to be read.</summary>
/// <param name="FullPath">The path that opens it.</param>
/// <param name="DisplayPath">The path as given on the command line, joined with what was found below it, with <c>/</c>.</param>
/// <param name="RelativePath">The path below the folder given on the command line, with <c>/</c>; the bare name for a file given itself.</param>
/// <param name="IsNamed">Whether the command line names the file itself, and not a folder above it.</param>
internal sealed record InputFile(string FullPath, string DisplayPath, string RelativePath, bool IsNamed);
