namespace ResolutionGen;

/// <summary>A place in a text file.</summary>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Column">The column in UTF-16 units, 1-based.</param>
public readonly record struct LinePosition(int Line, int Column);
