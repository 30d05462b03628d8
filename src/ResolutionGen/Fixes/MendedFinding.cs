namespace ResolutionGen;

/// <summary>A finding and what mended it.</summary>
internal sealed record MendedFinding(Finding Finding, TextFix Fix);
