namespace ResolutionGen;

/// <summary>Where a resolution begins among the blocks of a file.</summary>
/// <param name="Head">The first block of its head.</param>
/// <param name="Formula">The block of its opening formula; -1 where there is none.</param>
/// <param name="Body">The first block of its body.</param>
/// <param name="Part">The letter part that heads it; null where there is none.</param>
/// <param name="IsTitled">Whether a title or number line of its own heads it; a letter part may have none.</param>
internal readonly record struct ResolutionStart(int Head, int Formula, int Body, string? Part, bool IsTitled);
