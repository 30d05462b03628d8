using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace ResolutionGen.Analyzers.Tests;

public class RG1001NoSuchElementTests
{
    private const string Measures =
        """
        90/7.  Measures to be taken

        The General Assembly,

        Recalling its resolution 89/56 of 3 December 2034,1

        Welcoming the report of the Secretary-General,2

        1. Decides to take measures:

        (a) On land;

        (b) At sea:

        (i) In ports;

        (ii) On ships;

        2. Requests the Secretary-General to report to it at its ninety-first session.

        62nd plenary meeting
        4 December 2035

        __________________

        1 Resolution S-10/2, sect. II.

        2 A/90/123.

        """;

    private const string Divided =
        """
        90/9.  Divided measures

        The General Assembly,

        Recalling its resolution 90/7 of 4 December 2035,

        I

        Measures on land

        1. Decides to take measures on land;

        2. Also decides to look after roads;

        II

        Measures at sea

        1. Decides to take measures at sea;

        2. Also decides to look after harbours;

        3. Further decides:

        (a) To look after ships;

        (b) To remain seized of the matter.

        62nd plenary meeting
        4 December 2035

        Annex

        Terms of reference

        1. The measures are public.

        2. The measures are free.

        """;

    private const string Unnumbered =
        """
        90/10.  A single measure

        The General Assembly,

        Recalling its resolution 90/7 of 4 December 2035,

        Decides to take a single measure.

        62nd plenary meeting
        4 December 2035

        """;

    private static CodeProject Project => new CodeProject().Text(Measures).Text(Divided).Text(Unnumbered);

    [Theory]
    [InlineData("Res90_7.Operative[1]")]
    [InlineData("Res90_7.Operative[2].Text")]
    [InlineData("Res90_7.Operative[\"1(b)(ii)\"]")]
    [InlineData("Res90_7.Operative[\"1 (b) (ii)\"]")]
    [InlineData("Res90_7.Preambular[2]")]
    [InlineData("Res90_7.Footnotes[2]")]
    [InlineData("Res90_7.Footnotes[\"2\"]")]
    [InlineData("Res90_9.Operative[3]")]
    [InlineData("Res90_9.Operative[\"3\"]")]
    [InlineData("Res90_9.Operative[\"3(a)\"]")]
    [InlineData("Res90_9.Sections[\"II\"].Operative[\"3(a)\"]")]
    [InlineData("Res90_9.Sections[\"II\"].Operative[1]")]
    [InlineData("Res90_9.Sections.II.Operative[1]")]
    [InlineData("Res90_9.Annexes[1].Paragraphs[2]")]
    [InlineData("Res90_9.Annexes.A1.Paragraphs[2]")]
    [InlineData("Res90_10.Operative.Single")]
    public Task What_is_there_is_silent(string expression) => Project.Uses(expression).VerifyAsync();

    [Theory]
    [InlineData("Res90_7.Operative[number]")]
    [InlineData("Res90_7.Operative[path]")]
    [InlineData("Res90_7.In(language).Operative[number]")]
    [InlineData("Res90_7.Operative.TryGet(17, out _)")]
    [InlineData("ResolutionCatalog.Find(\"A/RES/90/7\").Document.Operative[17]")]
    [InlineData("(new int[3])[17]")]
    public Task What_cannot_be_known_is_silent(string expression) => Project.Uses(expression).VerifyAsync();

    [Theory]
    [InlineData("Res90_7.Operative[[|17|]]", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.Operative[[|0|]]", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.Operative[[|-1|]]", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.Operative[[|1 + 2|]].Text", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.Document.Operative[[|17|]]", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.In(Language.English).Operative[[|17|]]", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.In(language).Operative[[|17|]]", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.Preambular[[|3|]]", "A/RES/90/7 has 2 preambular paragraphs")]
    [InlineData("Res90_7.Footnotes[[|3|]]", "A/RES/90/7 has 2 footnotes")]
    [InlineData("Res90_7.Footnotes[[|\"*\"|]]", "A/RES/90/7 has no footnote *")]
    [InlineData("Res90_7.Footnotes[[|\" 2\"|]]", "A/RES/90/7 has no footnote  2; did you mean 2?")]
    [InlineData("Res90_9.Footnotes[[|1|]]", "A/RES/90/9 has no footnotes")]
    [InlineData("Res90_9.Operative[[|7|]]", "A/RES/90/9 has no operative paragraph 7; did you mean 3?")]
    [InlineData("Res90_10.Operative[[|1|]]", "A/RES/90/10 has a single operative paragraph, without a number: Single")]
    public Task A_number_that_is_not_there_is_reported(string expression, string message) => Project.Uses(expression).Finds(message).VerifyAsync();

    [Theory]
    [InlineData("Res90_7.Operative[[|\"1(c)\"|]]", "operative paragraph 1 of A/RES/90/7 has (a), (b)")]
    [InlineData("Res90_7.Operative[[|\"1(b)(iii)\"|]]", "operative paragraph 1(b) of A/RES/90/7 has (i), (ii)")]
    [InlineData("Res90_7.Operative[[|\"2(a)\"|]]", "operative paragraph 2 of A/RES/90/7 has no sub-paragraphs")]
    [InlineData("Res90_7.Operative[[|\"1b\"|]]", "A/RES/90/7 has no operative paragraph 1b; did you mean 1(b)?")]
    [InlineData("Res90_7.Operative[[|\"1(B)\"|]]", "A/RES/90/7 has no operative paragraph 1(B); did you mean 1(b)?")]
    [InlineData("Res90_7.Operative[[|\"17(a)\"|]]", "A/RES/90/7 has 2 operative paragraphs")]
    [InlineData("Res90_7.Operative[[|\"\"|]]", "A/RES/90/7 has no operative paragraph without a number")]
    public Task A_path_that_is_not_there_is_reported(string expression, string message) => Project.Uses(expression).Finds(message).VerifyAsync();

    [Theory]
    [InlineData("Res90_7.Sections[[|\"II\"|]]", "A/RES/90/7 has no sections")]
    [InlineData("Res90_9.Sections[[|\"III\"|]]", "A/RES/90/9 has no section III; it has I, II")]
    [InlineData("Res90_9.Sections[\"I\"].Operative[[|3|]]", "section I of A/RES/90/9 has 2 operative paragraphs")]
    [InlineData("Res90_9.Sections.I.Operative[[|3|]]", "section I of A/RES/90/9 has 2 operative paragraphs")]
    [InlineData("Res90_7.Annexes[[|1|]]", "A/RES/90/7 has no annexes")]
    [InlineData("Res90_9.Annexes[[|2|]]", "A/RES/90/9 has 1 annex")]
    [InlineData("Res90_9.Annexes[1].Paragraphs[[|3|]]", "annex 1 of A/RES/90/9 has 2 paragraphs")]
    [InlineData("Res90_9.Annexes.A1.Paragraphs[[|3|]]", "annex 1 of A/RES/90/9 has 2 paragraphs")]
    public Task Sections_and_annexes_that_are_not_there_are_reported(string expression, string message) => Project.Uses(expression).Finds(message).VerifyAsync();

    [Fact]
    public Task A_section_that_is_not_there_is_reported_once()
        => Project.Uses("Res90_9.Sections[[|\"III\"|]].Operative[17]").Finds("A/RES/90/9 has no section III; it has I, II").VerifyAsync();

    [Fact]
    public Task A_number_that_begins_again_in_sections_names_the_choices()
        => Project
            .Uses("Res90_9.Operative[[|2|]]")
            .Finds(
                "A/RES/90/9 has operative paragraph 2 in 2 places, and this is the first: Sections[\"I\"].Operative[2], Sections[\"II\"].Operative[2]",
                DiagnosticSeverity.Info)
            .VerifyAsync();

    [Fact]
    public Task Classes_of_another_assembly_are_judged_without_their_texts()
        => new CodeProject()
            .References(Project.Public().ToReference())
            .Uses("Res90_7.Operative[[|17|]]")
            .Finds("A/RES/90/7 has 2 operative paragraphs")
            .VerifyAsync();
}
