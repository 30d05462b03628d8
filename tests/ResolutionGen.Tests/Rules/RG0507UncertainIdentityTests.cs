namespace ResolutionGen.Tests;

public class RG0507UncertainIdentityTests
{
    private const string Body = "Recalling the Declaration of the rivers and of the boats,\n\n1. Decides to act;\n\n2. Requests the Secretary-General to report.\n";

    [Fact]
    public void A_language_that_is_not_known_is_reported()
        => RuleTest.Reports(
            "RG0507",
            "[|72/31. Saubere Flüsse und Seen|]\n\nDie Generalversammlung,\n\nunter Hinweis auf die Erklärung über saubere Flüsse,\n\n1. beschließt, sich zu treffen;\n\n2. ersucht den Generalsekretär um einen Bericht.\n",
            "the language is none that is known, or the text is too short to tell; it is read with English words and not judged otherwise");

    [Fact]
    public void A_formula_in_a_second_language_is_reported()
        => RuleTest.Reports(
            "RG0507",
            "72/31. Keeping rivers clean\n\nThe General Assembly,\n\n" + Body + "\n[|L’Assemblée générale,|]\n\nRappelant la Déclaration,\n",
            "the text is read as English, but this is an opening formula in French; one file holds one language");

    [Fact]
    public void A_body_that_nothing_names_is_reported()
        => RuleTest.Reports(
            "RG0507",
            "[|72/31|]. Keeping rivers clean\n\n" + Body,
            "neither an opening formula nor a symbol says which body adopted 72/31; it is taken for the General Assembly's");

    [Theory]
    [InlineData("72/501", "The General Assembly,", "72/501 has a number of the decisions of the General Assembly, which begin at 401; the text is read as a resolution")]
    [InlineData("2021/251", "The Economic and Social Council,", "2021/251 has a number of the decisions of the Economic and Social Council, which begin at 201; the text is read as a resolution")]
    public void The_number_of_a_decision_is_reported(string number, string formula, string message)
        => RuleTest.Reports("RG0507", "[|" + number + "|]. Keeping rivers clean\n\n" + formula + "\n\n" + Body, message);

    [Theory]
    [InlineData("72/31. Keeping rivers clean\n\nThe General Assembly,\n\n")]
    [InlineData("United Nations\n\nA/RES/72/31\n\n72/31. Keeping rivers clean\n\n")]
    public void What_formula_or_symbol_say_is_silent(string head) => RuleTest.IsSilent("RG0507", head + Body);

    [Fact]
    public void A_text_that_is_no_resolution_is_silent() => RuleTest.IsSilent("RG0507", "Ein Brief über Flüsse, der nichts beschließt und niemanden ersucht.\n");
}
