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
}
