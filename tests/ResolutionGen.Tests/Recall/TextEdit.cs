namespace ResolutionGen.Tests;

/// <summary>A stretch of a file and what takes its place.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">The number of characters; 0 where something is put in.</param>
/// <param name="Replacement">What takes its place.</param>
internal readonly record struct TextEdit(int Start, int Length, string Replacement)
{
    public int End => Start + Length;
}
