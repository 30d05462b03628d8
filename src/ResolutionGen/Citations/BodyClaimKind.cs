namespace ResolutionGen;

/// <summary>How a text says which body adopted what it cites.</summary>
internal enum BodyClaimKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>By a possessive: "its resolution".</summary>
    Own,

    /// <summary>By a name that several bodies share: "Council resolution".</summary>
    ByForm,

    /// <summary>By name.</summary>
    Named,
}
