namespace ResolutionGen.Tests;

public class RG0202CutSymbolTests
{
    private const string Id = "RG0202";

    [Fact]
    public void A_trailing_slash_is_reported()
        => RuleTest.Reports(Id, RuleTest.English(notes: ["See [|A/CONF.229/2017/|]."]), "document symbol A/CONF.229/2017/ ends with a slash");

    [Fact]
    public void The_whole_symbol_elsewhere_in_the_text_is_suggested()
        => RuleTest.Reports(
            Id,
            RuleTest.Chinese(notes: ["见[|A/CONF.229/2017/|]。", "A/CONF.229/2017/8。"]),
            "document symbol A/CONF.229/2017/ ends with a slash; did you mean A/CONF.229/2017/8?");

    [Fact]
    public void A_group_that_is_not_closed_is_reported()
        => RuleTest.Reports(
            Id,
            RuleTest.English(notes: ["See [|BWC/CONF.2010/50 (Vol. I|], and others."]),
            "document symbol BWC/CONF.2010/50 (Vol. I lacks its closing bracket; did you mean BWC/CONF.2010/50 (Vol. I)?");

    [Fact]
    public void A_bracket_before_a_symbol_that_is_not_closed_is_reported()
        => RuleTest.Reports(Id, RuleTest.English(notes: ["Final Document [|(A/73/12|], chap. II."]), "the bracket before A/73/12 is not closed");

    [Fact]
    public void A_bracket_after_a_symbol_that_was_not_opened_is_reported()
        => RuleTest.Reports(Id, RuleTest.English(notes: ["Final Document [|A/73/12)|], chap. II."]), "the bracket after A/73/12 was not opened");

    [Theory]
    [InlineData("See A/CONF.229/2017/\n8, divided at the end of a line.")]
    [InlineData("See A/C.1/72/\nL.19, divided at the end of a line.")]
    [InlineData("A draft (A/72/...) that has no number yet.")]
    [InlineData("Final Document, vol. I (BWC/CONF.2010/50 (Vol. I)), part I.")]
    [InlineData("(a) Rivers, b) lakes (A/73/12) and c) seas.")]
    [InlineData("[see A/CONF229/2017/8 (Vol. I]")]
    public void Whole_symbols_and_paired_brackets_are_silent(string note)
        => RuleTest.IsSilent(Id, RuleTest.English(notes: [note]));

    [Fact]
    public void Brackets_are_not_judged_between_direction_marks()
        => RuleTest.IsSilent(Id, RuleTest.English(notes: ["Final Document \u202A(A/73/12\u202C(; and )A/73/13."]));

    [Fact]
    public void Brackets_are_not_judged_where_a_note_lost_its_tail()
        => RuleTest.IsSilent(Id, RuleTest.English(notes: ["Final Document (A/73/12,"]));

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_damaged_symbol_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports(Id, frame.Text(frame.Preamble(frame.Marker(1)), notes: [frame.Note(1, "[|A/71/123/|].")]), "document symbol A/71/123/ ends with a slash");
    }
}
