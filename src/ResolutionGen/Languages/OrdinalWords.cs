using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen;

/// <summary>The ordinals of a language below a hundred, as their parts. A blank in a part stands for any number of blanks or none.</summary>
/// <param name="Units">First to nineteenth, in order, each in the forms that occur: genders, cases, and forms that stand in compounds alone.</param>
/// <param name="Tens">The multiples of ten that stand alone, with their values, in the forms that occur.</param>
/// <param name="Prefixes">What stands before a unit for the tens, with what joins them: <c>seventy-</c>. The unit's value is added: <c>soixante et </c> is 60, whatever unit follows.</param>
/// <param name="Suffixes">What stands after a unit for the tens, with what joins them, in languages that name the unit first: <c> والسبعون</c>.</param>
internal sealed record OrdinalWords(
    string[][] Units,
    KeyValuePair<int, string>[] Tens,
    KeyValuePair<int, string>[] Prefixes,
    KeyValuePair<int, string>[] Suffixes)
{
    /// <summary>What an ordinal begins with.</summary>
    public WordStarts Starts { get; } = new(Units.SelectMany(forms => forms).Concat(Tens.Concat(Prefixes).Select(part => part.Value)));
}
