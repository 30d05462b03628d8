namespace ResolutionGen;

/// <summary>A title that differs in one unit from another that was probably meant.</summary>
/// <param name="Variant">The title.</param>
/// <param name="Meant">The other, more frequent or earlier.</param>
/// <param name="Index">The index of the unit: in <paramref name="Meant"/> where it is missing, else in <paramref name="Variant"/>.</param>
/// <param name="Kind">How they differ.</param>
internal sealed record TitleDifference(TitleVariant Variant, TitleVariant Meant, int Index, TitleDifferenceKind Kind)
{
    /// <summary>The unit of the title; null where it is missing.</summary>
    public string? Unit => Kind == TitleDifferenceKind.Missing ? null : Variant.Units[Index];

    /// <summary>The unit of the other; null where the title has one more.</summary>
    public string? MeantUnit => Kind == TitleDifferenceKind.Added ? null : Meant.Units[Index];
}
