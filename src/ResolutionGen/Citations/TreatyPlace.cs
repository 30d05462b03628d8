namespace ResolutionGen;

/// <summary>A place in the United Nations Treaty Series.</summary>
/// <param name="Volume">The volume, or the first of several; null where none is named.</param>
/// <param name="Number">The registration number, or the first of several; null where none is named.</param>
/// <param name="End">The index after it in the text.</param>
internal sealed record TreatyPlace(int? Volume, int? Number, int End);
