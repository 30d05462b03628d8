namespace ResolutionGen.Tool;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A check found Warnings or Errors.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read or written, or the command line was not understood.</summary>
    public const int CouldNotRun = 2;
}
