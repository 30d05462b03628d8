namespace ResolutionGen.Tests;

public class RG0503TerminalPunctuationTests
{
    private const string Id = "RG0503";

    [Theory]
    [MemberData(nameof(LanguageFrames.Languages), MemberType = typeof(LanguageFrames))]
    public void A_comma_after_an_operative_paragraph_is_found_in_every_language(Language language)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports(Id, frame.Text(operative: [frame.Operative[0] + "[|" + frame.Comma + "|]", frame.Last]), "an operative paragraph before the last ends with a comma; a semicolon was expected");
    }

    [Theory]
    [InlineData("Recalling lighthouses[|.|]", "Decides to build;\n\n2. Also decides to light.", "a preambular paragraph ends with a full stop; a comma was expected")]
    [InlineData("Recalling lighthouses,", "Decides to build[|.|]\n\n2. Also decides to light.", "an operative paragraph before the last ends with a full stop; a semicolon was expected")]
    [InlineData("Recalling lighthouses,", "Decides to build;\n\n2. Also decides to light[|;|]", "the last operative paragraph ends with a semicolon; a full stop was expected")]
    [InlineData("Recalling lighthouses,", "Decides:\n\n(a) To build;\n\n(b) To light[|.|]\n\n2. Also decides to return.", "an operative paragraph before the last ends with a full stop; a semicolon was expected")]
    public void Another_stop_is_reported(string preambular, string operative, string message)
        => RuleTest.Reports(Id, RuleTest.English(preambular, operative), message);

    [Theory]
    [InlineData("Decides to build;\n\n2. Decides to light;\n\n3. Decides to return.")]
    [InlineData("Decides:\n\n(a) To build;\n\n(b) To light;\n\n2. Decides to return.")]
    [InlineData("Decides to build.")]
    public void The_usual_stops_are_silent(string operative)
        => RuleTest.IsSilent(Id, RuleTest.English(operative: operative));

    [Fact]
    public void The_end_of_a_section_may_close()
        => RuleTest.IsSilent(Id, RuleTest.English(operative: "Decides to build.\n\nII\n\nLight\n\n2. Decides to light."));
}
