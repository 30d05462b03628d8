using System;
using System.Diagnostics.CodeAnalysis;

namespace ResolutionGen;

/// <summary>The number of a resolution or decision: <c>72/31</c>, <c>55/241 A</c>, <c>S-10/2</c>, <c>217 A (III)</c>, <c>1325 (2000)</c>, <c>2021/3</c>.</summary>
public sealed class ResolutionNumber : IEquatable<ResolutionNumber>
{
    internal ResolutionNumber(IssuingBody body, string? session, int sequence, string? part, int? year)
    {
        Body = body;
        Session = session;
        Sequence = sequence;
        Part = part;
        Year = year;
    }

    /// <summary>The body, as far as the form of the number says it, or as the text around it does.</summary>
    public IssuingBody Body { get; }

    /// <summary>The session as the number gives it: <c>72</c>, <c>S-10</c>, <c>ES-11</c>, <c>III</c>, <c>S-VI</c>; the year for the Economic and Social Council since 1978; null for the Security Council.</summary>
    public string? Session { get; }

    /// <summary>The number within the session (Security Council: of all), 1-based.</summary>
    public int Sequence { get; }

    /// <summary>The letters of the part in Latin form: <c>A</c>, <c>A-B</c>; null where there are none.</summary>
    public string? Part { get; }

    /// <summary>The year in the number, for the Security Council and the Economic and Social Council since 1978; else null.</summary>
    public int? Year { get; }

    /// <summary>Whether the session is a Roman numeral after the number, as it was until 1976.</summary>
    public bool IsOldStyle => Session is { Length: > 0 } session && session[session.Length - 1] is 'I' or 'V' or 'X' or 'L' or 'C';

    /// <summary>The symbol of the resolution: <c>A/RES/72/31</c>, <c>A/RES/217A(III)</c>, <c>S/RES/1325(2000)</c>; null where the body has no such symbols or is not known.</summary>
    public DocumentSymbol? Symbol => ResolutionNumberReader.SymbolOf(this);

    /// <summary>Reads a number alone. A form that several bodies share (<c>72/31</c>) is read as the General Assembly's.</summary>
    /// <param name="text">The number; blanks and irregular dashes are accepted.</param>
    /// <param name="number">The number; null where the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ResolutionNumber? number) => ResolutionNumberReader.TryRead(text, out number);

    /// <inheritdoc/>
    public bool Equals(ResolutionNumber? other) => other is not null && Body == other.Body && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolutionNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The canonical form: <c>72/31</c>, <c>55/241 A</c>, <c>217 A (III)</c>, <c>1325 (2000)</c>.</summary>
    public override string ToString() => ResolutionNumberReader.Format(this);
}
