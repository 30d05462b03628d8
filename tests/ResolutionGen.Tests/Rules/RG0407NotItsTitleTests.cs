namespace ResolutionGen.Tests;

public class RG0407NotItsTitleTests
{
    private static readonly (string, string) Lakes = ("lakes.txt", "70/1. Sustainable use of clean lakes\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Decides.\n\n62nd plenary meeting\n4 December 2015\n");
    private static readonly (string, string) Ponds = ("ponds.txt", "70/2. Protection of fish\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Decides.\n\n62nd plenary meeting\n4 December 2015\n");

    [Theory]
    [InlineData("Recalls resolution 70/1 of 4 December 2015, entitled “[|Sustainable use of clear lakes|]”.", "the title of A/RES/70/1 is “Sustainable use of clean lakes”")]
    [InlineData("Recalls resolution 70/1 entitled “[|Sustainable use of lakes|]”.", null)]
    [InlineData("Recalls resolution 70/1, entitled “[|Protection of fish|]”.", "the title of A/RES/70/1 is “Sustainable use of clean lakes”; did you mean A/RES/70/2, which has this title?")]
    public void A_title_that_is_nearly_it_or_that_of_another_is_reported(string operative, string? message)
    {
        if (message is null)
            ProjectRuleTest.IsSilent("RG0407", ("a.txt", Unmarked(operative)), Lakes, Ponds);
        else
            ProjectRuleTest.Reports("RG0407", [("a.txt", RuleTest.English(operative: operative)), Lakes, Ponds], message);
    }

    [Theory]
    [InlineData("Recalls resolution 70/1, entitled “Sustainable use of clean lakes”.")]
    [InlineData("Recalls resolution 70/1, entitled “Sustainable Use of Clean Lakes”.")]
    [InlineData("Recalls resolution 70/1 on the use of lakes.")]
    [InlineData("Recalls resolution 70/1, entitled “Lakes for a better life”.")]
    [InlineData("Recalls resolutions 70/2 and 70/1, entitled “Protection of fish”.")]
    [InlineData("Recalls resolution 70/3, entitled “Protection of fish”.")]
    public void Another_wording_and_the_right_title_are_left_alone(string operative)
        => ProjectRuleTest.IsSilent("RG0407", ("a.txt", RuleTest.English(operative: operative)), Lakes, Ponds);

    [Fact]
    public void It_reads_Chinese_where_the_title_precedes_the_number()
        => ProjectRuleTest.Reports(
            "RG0407",
            [
                ("a.txt", RuleTest.Chinese(operative: "回顾其2015年12月4日题为“[|保护各国湖泊和河流的清结|]”的第70/1号决议。")),
                ("b.txt", RuleTest.Chinese(number: "70/1", date: "2015年12月4日").Replace("保持河流清洁", "保护各国湖泊和河流的清洁", System.StringComparison.Ordinal)),
            ],
            "the title of A/RES/70/1 is “保护各国湖泊和河流的清洁”");

    private static string Unmarked(string operative)
        => RuleTest.English(operative: operative.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal));
}
