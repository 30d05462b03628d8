namespace ResolutionGen;

/// <summary>A finding with the file that it is reported in.</summary>
/// <param name="Path">The file.</param>
/// <param name="Finding">The finding.</param>
internal sealed record PlacedInFile(string Path, Finding Finding);
