namespace ResolutionGen;

/// <summary>The forms that numbers of resolutions and decisions are printed in (United Nations Editorial Manual, numbering of resolutions and decisions).</summary>
internal enum NumberForm
{
    /// <summary>Session and number, also of a special session: <c>72/31</c>, <c>55/241 A</c>, <c>S-10/2</c>. Shared by many bodies.</summary>
    Sessional,

    /// <summary>Year and number: <c>2021/3</c>.</summary>
    Yearly,

    /// <summary>Number and session as a Roman numeral: <c>217 A (III)</c>, <c>3201 (S-VI)</c>.</summary>
    Roman,

    /// <summary>Number and year: <c>1325 (2000)</c>.</summary>
    SecurityCouncil,

    /// <summary>Number and session of a conference of parties: <c>1/CP.21</c>, <c>X/2</c>.</summary>
    Conference,
}
