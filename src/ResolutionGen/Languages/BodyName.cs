namespace ResolutionGen;

/// <summary>A name under which running text speaks of a body.</summary>
/// <param name="Body">The body; <see cref="IssuingBody.Unknown"/> for a name that several share ("the Council"), where the form of the number decides.</param>
/// <param name="Text">The name.</param>
internal sealed record BodyName(IssuingBody Body, string Text);
