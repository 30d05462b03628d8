namespace ResolutionGen;

/// <summary>An opening and a closing mark; they may be the same.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark.</param>
internal readonly record struct MarkPair(char Open, char Close);
