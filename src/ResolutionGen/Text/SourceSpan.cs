using System;

namespace ResolutionGen;

/// <summary>A stretch of a text file, in UTF-16 units.</summary>
/// <param name="start">The index of the first unit, 0-based.</param>
/// <param name="length">The number of units; may be 0.</param>
public readonly struct SourceSpan(int start, int length) : IEquatable<SourceSpan>
{
    /// <summary>The index of the first unit, 0-based.</summary>
    public int Start { get; } = start;

    /// <summary>The number of units.</summary>
    public int Length { get; } = length;

    /// <summary>The index after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two indexes.</summary>
    internal static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start * 397) ^ Length;

    /// <summary><c>[12..15)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";

    /// <summary>Whether two spans are the same.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Whether two spans differ.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);
}
