using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>The ordinals of a language below a hundred, as their parts.</summary>
/// <param name="Units">First to nineteenth, in order.</param>
/// <param name="Tens">The multiples of ten that stand alone, with their values.</param>
/// <param name="Prefixes">What stands for the tens before a unit, with their values.</param>
/// <param name="Join">What stands between them.</param>
internal sealed record OrdinalWords(
    IReadOnlyList<string> Units,
    IReadOnlyList<KeyValuePair<int, string>> Tens,
    IReadOnlyList<KeyValuePair<int, string>> Prefixes,
    string Join);
