namespace ResolutionGen;

/// <summary>Citations in messages.</summary>
internal static class CitationNames
{
    /// <summary><c>resolution 72/31</c>, <c>Human Rights Council decision 5/101</c>; the body where the number alone does not tell it.</summary>
    public static string Of(CitedToken cited)
    {
        var noun = cited.Citation.Kind == CitationKind.Decision ? "decision " : "resolution ";
        var body = cited.Citation.Body == IssuingBody.GeneralAssembly ? "" : BodyNames.English(cited.Citation.Body) + " ";
        return body + noun + cited.Citation.Number;
    }
}
