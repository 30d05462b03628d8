namespace ResolutionGen.Tests;

/// <summary>One defect and what became of it.</summary>
/// <param name="Mutator">Who made it.</param>
/// <param name="Text">The text it was made in.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Collateral">How many new findings stand elsewhere.</param>
/// <param name="Sample">The characters around the defect, and what was found.</param>
internal sealed record RecallResult(Mutator Mutator, RecallText Text, RecallOutcome Outcome, int Collateral, string Sample);
