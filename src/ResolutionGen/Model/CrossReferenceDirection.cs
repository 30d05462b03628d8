namespace ResolutionGen;

/// <summary>Where a cross-reference says that its place is.</summary>
public enum CrossReferenceDirection
{
    /// <summary>Before it: <c>paragraph 4 above</c>.</summary>
    Above,

    /// <summary>After it: <c>paragraph 4 below</c>.</summary>
    Below,

    /// <summary>Anywhere in the resolution: <c>paragraph 4 of the present resolution</c>.</summary>
    PresentResolution,

    /// <summary>Anywhere in the annex that it stands in: <c>paragraph 4 of the present annex</c>.</summary>
    PresentAnnex,
}
