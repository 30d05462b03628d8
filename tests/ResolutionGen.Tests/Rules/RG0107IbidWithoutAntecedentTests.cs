namespace ResolutionGen.Tests;

public class RG0107IbidWithoutAntecedentTests
{
    [Theory]
    [InlineData("[|Ibid.|], sect. II.")]
    [InlineData("[|Ibid.|]")]
    public void An_ibid_in_the_first_note_is_reported(string note)
        => RuleTest.Reports("RG0107", RuleTest.English(notes: [note]), "footnote 1 refers to the note before it, and there is none; a source was expected");

    [Fact]
    public void The_same_in_Chinese()
        => RuleTest.Reports("RG0107", RuleTest.Chinese(notes: ["[|同上|]，第二节。"]), "footnote 1 refers to the note before it, and there is none; a source was expected");

    [Fact]
    public void An_ibid_after_a_source_is_silent() => RuleTest.IsSilent("RG0107", RuleTest.English(notes: ["Resolution 66/901.", "Ibid., annex."]));

    [Theory]
    [InlineData(Language.English, "[|Ibid.|], para. 5.")]
    [InlineData(Language.French, "[|Ibid.|], par. 5.")]
    [InlineData(Language.Spanish, "[|Ibid.|], párr. 5.")]
    [InlineData(Language.Russian, "[|Там же|], пункт 5.")]
    [InlineData(Language.Chinese, "[|同上|]，第5段。")]
    [InlineData(Language.Arabic, "[|المرجع نفسه|]، الفقرة 5.")]
    public void An_ibid_in_the_first_note_is_found_in_every_language(Language language, string ibid)
    {
        var frame = LanguageFrame.Of(language);
        var text = frame.Text(frame.Preamble(frame.Marker(1)), [frame.Paragraph(0, frame.Marker(2)), frame.Last], [frame.Note(1, ibid), frame.Note(2, "A/71/2.")]);
        RuleTest.Reports("RG0107", text, "footnote 1 refers to the note before it, and there is none; a source was expected");
    }
}
