namespace ResolutionGen;

/// <summary>How a reference says that its place is in the text itself.</summary>
internal enum InternalReferenceKind
{
    /// <summary>Before it: "above".</summary>
    Above,

    /// <summary>After it: "below".</summary>
    Below,

    /// <summary>Anywhere: "of the present resolution".</summary>
    Present,

    /// <summary>Anywhere in the annex that it stands in: "of the present annex".</summary>
    PresentAnnex,
}
