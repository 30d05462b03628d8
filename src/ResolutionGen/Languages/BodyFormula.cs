namespace ResolutionGen;

/// <summary>The name under which a body opens its resolutions.</summary>
/// <param name="Body">The body.</param>
/// <param name="Text">The formula without its closing comma.</param>
internal sealed record BodyFormula(IssuingBody Body, string Text);
