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
}
