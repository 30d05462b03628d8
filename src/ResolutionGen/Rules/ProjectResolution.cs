namespace ResolutionGen;

/// <summary>One resolution among those of a project.</summary>
/// <param name="Path">The file it stands in.</param>
/// <param name="Model">The resolution.</param>
/// <param name="Place">Where a finding about it as a whole is reported: its title, else the beginning of the file.</param>
/// <param name="Characters">The length of its text in UTF-16 units.</param>
/// <param name="ClassName">The class that is generated for it, with its namespace; null where none is.</param>
internal sealed record ProjectResolution(string Path, Resolution Model, SourceSpan Place, int Characters, string? ClassName)
{
    public string? Symbol => Model.Symbol?.Value;
}
