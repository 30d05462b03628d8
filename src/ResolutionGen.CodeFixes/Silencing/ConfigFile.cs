namespace ResolutionGen.CodeFixes;

/// <summary>An <c>.editorconfig</c>.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">What it says.</param>
internal sealed record ConfigFile(string Path, string Text);
