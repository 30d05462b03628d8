namespace ResolutionGen;

/// <summary>An ibid. with what it stands for.</summary>
/// <param name="Note">The index of the note that holds it, 0-based.</param>
/// <param name="Ibid">The word and what follows it.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Antecedent">The index of the note that it refers to; its own where a source stands before it there; null where there is none.</param>
/// <param name="Citation">
/// What it stands for, with <see cref="Citation.IsIbid"/>; null where that is not known, and where the note names the document itself ("Ibid., Supplement No. 41 (A/74/41)").
/// </param>
internal sealed record IbidResolution(int Note, IbidToken Ibid, IbidStatus Status, int? Antecedent, Citation? Citation);
