namespace ResolutionGen.Tests;

public class RG0506RepeatedLeadTests
{
    private const string Id = "RG0506";

    [Theory]
    [InlineData(Language.English, "Welcomes", "also")]
    [InlineData(Language.French, "Se félicite", "également")]
    [InlineData(Language.Spanish, "Acoge con", "también")]
    [InlineData(Language.Russian, "приветствует", "также")]
    [InlineData(Language.Chinese, "欢迎", "又")]
    [InlineData(Language.Arabic, "ترحب", "أيضا")]
    public void A_lead_without_its_adverb_is_found_in_every_language(Language language, string lead, string adverb)
    {
        var frame = LanguageFrame.Of(language);
        var second = "[|" + lead + "|]" + frame.Paragraph(0).Substring(lead.Length);
        RuleTest.Reports(Id, frame.Text(operative: [frame.Paragraph(0), second, frame.Last]), $"\u201C{lead}\u201D begins two paragraphs in a row; a word such as \u201C{adverb}\u201D was expected in the second");
    }

    [Theory]
    [InlineData("Requests a report;\n\n2. Also requests a list;\n\n3. Further requests a map.")]
    [InlineData("Requests a report;\n\n2. Requests further a list.")]
    [InlineData("Requests a report;\n\n2. Welcomes a list;\n\n3. Requests a map.")]
    [InlineData("Takes note of a report;\n\n2. Takes into account a list.")]
    [InlineData("Requests a report;\n\n2. Also requests a list;\n\n3. Requests a map.")]
    [InlineData("Requests the Secretary-General:\n\n(a) Requests for reports;\n\n(b) Requests for lists.")]
    public void Adverbs_and_other_leads_are_silent(string operative)
        => RuleTest.IsSilent(Id, RuleTest.English(operative: operative));
}
