using System.Collections.Generic;

namespace ResolutionGen.Tests;

/// <summary>
/// A second made-up resolution in the six official languages, of the newer practice and rich in what defects can be made in: it cites the first with date, paragraph and title,
/// a decision, numbers of the Security Council and of an old session, supplements and documents in brackets, and refers to its own paragraphs and annex.
/// </summary>
internal static class Harbours
{
    public const string Symbol = "A/RES/76/904";
    public const string Number = "76/904";

    public static IReadOnlyList<MadeUpResolution> All { get; } =
        [HarboursArabic.Value, HarboursChinese.Value, HarboursEnglish.Value, HarboursFrench.Value, HarboursRussian.Value, HarboursSpanish.Value];
}
