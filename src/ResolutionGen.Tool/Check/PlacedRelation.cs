namespace ResolutionGen.Tool;

/// <summary>A second place of a finding, as it is reported.</summary>
/// <param name="File">The file, as named on the command line.</param>
/// <param name="Start">The first character.</param>
/// <param name="Message">What stands there.</param>
internal sealed record PlacedRelation(string File, LinePosition Start, string Message);
