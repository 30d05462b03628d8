using System;
using System.Collections.Generic;
using ResolutionGen.Analyzers;

namespace ResolutionGen.CodeFixes;

/// <summary>Compares entries of <c>resolutiongen_known</c> by what they mean; those that are not understood, by their characters.</summary>
internal sealed class EntryComparer : IEqualityComparer<string>
{
    public static EntryComparer Instance { get; } = new();

    public bool Equals(string? left, string? right) => string.Equals(Canonical(left), Canonical(right), StringComparison.Ordinal);

    public int GetHashCode(string entry) => StringComparer.Ordinal.GetHashCode(Canonical(entry));

    private static string Canonical(string? entry) => KnownFinding.TryParse(entry ?? "", out var known) ? known.ToString() : entry ?? "";
}
