using System;
using System.Collections.Generic;

namespace ResolutionGen;

/// <summary>A wording of a title, with all its places in one frame.</summary>
/// <param name="units">The units as printed at the first place.</param>
/// <param name="order">Its rank among the wordings of the frame by first place.</param>
internal sealed class TitleVariant(string[] units, int order)
{
    public string[] Units { get; } = units;

    /// <summary>The units in lower case: what is compared.</summary>
    public string[] Folded { get; } = Array.ConvertAll(units, unit => unit.ToLowerInvariant());

    public List<QuotedTitle> Places { get; } = [];

    /// <summary>Whether this wording is the one that was probably meant: the more frequent, on a tie the earlier.</summary>
    public bool Outranks(TitleVariant other) => Places.Count != other.Places.Count ? Places.Count > other.Places.Count : order < other.Order;

    private int Order => order;
}
