namespace ResolutionGen;

/// <summary>The number of a resolution or decision as it is printed; what it is the number of, the words around it say.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="Form">The form it is printed in.</param>
/// <param name="Session">The session with its prefix: <c>72</c>, <c>S-10</c>, <c>III</c>, <c>S-VI</c>, the year of a yearly number; null for the Security Council and conferences.</param>
/// <param name="Sequence">The number within the session, or of all; 0 for conferences.</param>
/// <param name="Part">The letters of the part: <c>A</c>, <c>A-B</c>; null where there are none.</param>
/// <param name="Year">The year in the number; null where there is none.</param>
internal readonly record struct NumberToken(int Start, int Length, NumberForm Form, string? Session, int Sequence, string? Part, int? Year)
{
    public int End => Start + Length;

    /// <summary>The session without the prefix of special sessions.</summary>
    public string SessionDigits => Session is null ? "" : Session.Substring(Session.LastIndexOf('-') + 1);

    /// <summary>The number of the session; 0 where it has none, or a Roman numeral that is misspelt.</summary>
    public int SessionNumber => Form switch
    {
        NumberForm.Roman => RomanNumeral.TryRead(SessionDigits, out var session) ? session : 0,
        NumberForm.Sessional => int.Parse(SessionDigits, System.Globalization.CultureInfo.InvariantCulture),
        _ => 0,
    };
}
