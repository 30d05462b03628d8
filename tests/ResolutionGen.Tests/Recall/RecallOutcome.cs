namespace ResolutionGen.Tests;

/// <summary>What became of one defect.</summary>
internal enum RecallOutcome
{
    /// <summary>The rule reports it at its place.</summary>
    Found,

    /// <summary>Another rule reports something new at its place.</summary>
    FoundByAnother,

    /// <summary>Nothing new is reported at its place.</summary>
    Missed,
}
