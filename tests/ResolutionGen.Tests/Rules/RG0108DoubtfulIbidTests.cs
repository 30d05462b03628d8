namespace ResolutionGen.Tests;

public class RG0108DoubtfulIbidTests
{
    [Fact]
    public void An_ibid_after_two_sources_is_reported()
        => RuleTest.Reports(
            "RG0108",
            RuleTest.English(notes: ["Resolutions 66/90 and 67/91.", "[|Ibid.|]"]),
            "footnote 2: the note before it cites several sources; the last one, A/RES/67/91, is taken");

    [Fact]
    public void A_volume_after_a_resolution_is_reported()
        => RuleTest.Reports("RG0108", RuleTest.English(notes: ["Resolution 66/90.", "[|Ibid.|], vol. 993, No. 14531."]), "footnote 2: the note before it cites nothing that has such a place");

    [Fact]
    public void An_ibid_after_one_source_is_silent()
        => RuleTest.IsSilent("RG0108", RuleTest.English(notes: ["United Nations, Treaty Series, vol. 729, No. 10485.", "Ibid., vol. 993, No. 14531."]));

    [Theory]
    [InlineData(Language.English, "A/71/1 and A/71/7.", "[|Ibid.|], para. 5.")]
    [InlineData(Language.French, "A/71/1 et A/71/7.", "[|Ibid.|], par. 5.")]
    [InlineData(Language.Spanish, "A/71/1 y A/71/7.", "[|Ibid.|], párr. 5.")]
    [InlineData(Language.Russian, "A/71/1 и A/71/7.", "[|Там же|], пункт 5.")]
    [InlineData(Language.Chinese, "A/71/1 和 A/71/7.", "[|同上|]，第5段。")]
    [InlineData(Language.Arabic, "A/71/1 و A/71/7.", "[|المرجع نفسه|]، الفقرة 5.")]
    public void An_ibid_after_two_sources_is_found_in_every_language(Language language, string sources, string ibid)
    {
        var frame = LanguageFrame.Of(language);
        var text = frame.Text(frame.Preamble(frame.Marker(1)), [frame.Paragraph(0, frame.Marker(2)), frame.Last], [frame.Note(1, sources), frame.Note(2, ibid)]);
        RuleTest.Reports("RG0108", text, "footnote 2: the note before it cites several sources; the last one, A/71/7, is taken");
    }
}
