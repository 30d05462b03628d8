namespace ResolutionGen;

/// <summary>The session or the year of Official Records.</summary>
/// <param name="Session">The session; 0 where none is named.</param>
/// <param name="Year">The year; 0 where none is named.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
internal readonly record struct RecordSession(int Session, int Year, int Start, int End);
