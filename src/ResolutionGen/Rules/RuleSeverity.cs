namespace ResolutionGen;

/// <summary>How strongly a finding is reported.</summary>
public enum RuleSeverity
{
    /// <summary>Not reported unless asked for.</summary>
    None = 0,

    /// <summary>Worth knowing; never fails a check.</summary>
    Info,

    /// <summary>A defect.</summary>
    Warning,

    /// <summary>A defect that the user raised to an error.</summary>
    Error,
}
