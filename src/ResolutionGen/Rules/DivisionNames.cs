namespace ResolutionGen;

/// <summary>Says of an annex or section that it is not there, and which are.</summary>
internal static class DivisionNames
{
    // VIII; the nouns by which an annex without a number is named are longer, but for the Chinese one, which is called annex 1.
    private const int LongestNumeral = 4;

    /// <param name="owner">What should have it: <c>the text</c>, <c>A/RES/72/31</c>.</param>
    /// <param name="model">The resolution.</param>
    /// <param name="number">The number of the annex.</param>
    /// <param name="printed">The number or letter as printed: annex B is the second; the noun where there is neither.</param>
    public static string MissingAnnex(string owner, Resolution model, int number, string printed)
    {
        if (model.Annexes.Count == 0 && printed.Length > LongestNumeral)
            return $"{owner} has no annex";
        var name = printed.Length == 1 && FoldedScan.IsLatinLetter(printed[0]) ? printed : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return model.Annexes.Count switch
        {
            0 => $"annex {name} is not there; {owner} has no annexes",
            1 => $"annex {name} is not there; {owner} has one annex",
            var count => $"annex {name} is not there; {owner} has {count} annexes",
        };
    }

    /// <param name="owner">What should have it: <c>the text</c>, <c>A/RES/72/31</c>.</param>
    /// <param name="model">The resolution.</param>
    /// <param name="label">The label of the section.</param>
    public static string MissingSection(string owner, Resolution model, string label) => model.Sections.Count == 0
        ? $"section {label} is not there; {owner} has no sections"
        : $"section {label} is not there; {owner} has sections {model.Sections.ItemAt(0).Label} to {model.Sections.ItemAt(model.Sections.Count - 1).Label}";
}
