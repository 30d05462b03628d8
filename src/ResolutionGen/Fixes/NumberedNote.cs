namespace ResolutionGen;

/// <summary>A numbered footnote between its neighbours.</summary>
/// <param name="Resolution">The resolution that it belongs to.</param>
/// <param name="Previous">The number of the note before it in the file; 0 where it is the first.</param>
/// <param name="Number">Its number as printed.</param>
/// <param name="Next">The number of the note after it in the file; null where the numbering ends with it or begins again.</param>
internal sealed record NumberedNote(BoundResolution Resolution, int Previous, int Number, int? Next);
