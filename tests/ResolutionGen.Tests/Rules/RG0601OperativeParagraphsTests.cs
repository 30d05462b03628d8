using System.Linq;

namespace ResolutionGen.Tests;

public class RG0601OperativeParagraphsTests
{
    private const string Rule = "RG0601";
    private const string LastInSpanish = "\n3. Decide volver a examinar la cuestión³.\n";

    [Fact]
    public void A_paragraph_missing_in_the_middle_is_reported_at_the_number_that_follows()
    {
        var found = ProjectRuleTest.Reports(
            Rule,
            TideTables.With("fr", "\n2. Demande que les tables visées au paragraphe 1 ci-dessus soient imprimées ;\n\n3.", "\n[|3|]."),
            "operative paragraph 2 is missing; English, Spanish and Chinese have it");
        Assert.Equal(["tides.en.txt", "tides.es.txt", "tides.zh.txt"], Assert.Single(found).Related.Select(place => place.Path));
        Assert.Equal("op3", found[0].Element);
    }

    [Fact]
    public void A_paragraph_missing_at_the_end_is_reported_at_the_last_number()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.With("es", "\n2. Solicita que se impriman las tablas mencionadas en el párrafo 1 de la presente resolución;\n" + LastInSpanish, "\n[|2|]. Solicita que se impriman las tablas.\n"),
            "the operative paragraphs end at 2; English, French and Chinese have 1 more, up to 3");

    [Fact]
    public void A_misprinted_number_is_reported_with_the_one_that_was_meant()
        => ProjectRuleTest.Reports(Rule, TideTables.With("zh", "\n2. ", "\n[|22|]. "), "operative paragraph 22 stands where English, French and Spanish have 2; did you mean 2?");

    [Fact]
    public void A_paragraph_that_no_other_version_has_is_reported()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.With("en", "3. Decides to return to the matter.³", "3. Decides to return to the matter;³\n\n[|4|]. Decides to print the tables."),
            "English alone has operative paragraph 4; in French, Spanish and Chinese the operative paragraphs end at 3");

    [Fact]
    public void Of_two_complete_versions_the_shorter_one_is_reported_and_the_message_says_that_either_may_be_wrong()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.Files("es", "\n2. Solicita que se impriman las tablas mencionadas en el párrafo 1 de la presente resolución;\n" + LastInSpanish, "\n[|2|]. Solicita que se impriman las tablas.\n", ["en", "es"]),
            "the operative paragraphs end at 2; English has 1 more, up to 3; one of the two versions is wrong");

    [Fact]
    public void Of_two_versions_the_one_with_a_gap_is_reported()
        => ProjectRuleTest.Reports(
            Rule,
            TideTables.Files("en", "\n2. Requests that the tables named in paragraph 1 above be printed;\n\n3.", "\n[|3|].", ["en", "fr"]),
            "operative paragraph 2 is missing; French has it");

    [Fact]
    public void Versions_that_disagree_among_themselves_are_no_witnesses()
        => ProjectRuleTest.IsSilent(
            Rule,
            [.. TideTables.Files("en", "3. Decides to return to the matter.³", "3. Decides to return to the matter;³\n\n4. Decides to print the tables.", ["en", "zh"]),
             .. TideTables.Files("es", "2. Solicita que se impriman las tablas mencionadas en el párrafo 1 de la presente resolución;\n" + LastInSpanish, "2. Solicita que se impriman las tablas.\n", ["es"])]);

    [Fact]
    public void Equal_versions_are_right() => ProjectRuleTest.IsSilent(Rule, TideTables.With("en", "1.", "1."));

    [Fact]
    public void Another_resolution_is_not_compared() => ProjectRuleTest.IsSilent(Rule, TideTables.Files("es", "72/391", "72/392", ["en", "es"]));
}
