namespace ResolutionGen;

/// <summary>An option whose value is not understood; the default takes its place.</summary>
/// <param name="Option">The name of the option: <c>ResolutionAccess</c>.</param>
/// <param name="Value">What was given.</param>
/// <param name="Allowed">What may be given, in words: <c>internal, public</c>.</param>
internal sealed record InvalidOption(string Option, string Value, string Allowed);
