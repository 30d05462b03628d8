namespace ResolutionGen;

/// <summary>What became of an ibid.</summary>
internal enum IbidStatus
{
    /// <summary>It stands for one source.</summary>
    Resolved,

    /// <summary>No note stands before it.</summary>
    NoAntecedent,

    /// <summary>The note before it was not understood as a source, so nothing is said about it.</summary>
    NotUnderstood,

    /// <summary>The note before it cites several sources; the last one is taken.</summary>
    Ambiguous,

    /// <summary>The note before it cites something that has no such place: a volume of the Treaty Series after a resolution, a section after a treaty.</summary>
    OtherKind,
}
