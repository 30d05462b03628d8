using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Markers in places where a number usually means something else: the note that is due and has no other place decides.</summary>
public class UnlikelyMarkerTests
{
    [Theory]
    [InlineData("Recalling the Sustainable Development Goals 2 and other Goals for tides,", "Recalling the Sustainable Development Goals and other Goals for tides,")]
    [InlineData("Recalling the Plan (as named in the Convention on Tides2), which is old,", "Recalling the Plan (as named in the Convention on Tides), which is old,")]
    [InlineData("Recalling the Plan (as named in the Convention on Tides 2), for which Tides are all,", "Recalling the Plan (as named in the Convention on Tides), for which Tides are all,")]
    [InlineData("Recalling decision XIII/132 and other decisions,", "Recalling decision XIII/13 and other decisions,")]
    [InlineData("Recalling article 32 and other provisions than article 3,", "Recalling article 3 and other provisions than article 3,")]
    [InlineData("Recalling the impact of COVID -192 on lighthouses,", "Recalling the impact of COVID -19 on lighthouses,")]
    [InlineData("Recalling the strategic plan for lighthouses 201720302 and its goals,", "Recalling the strategic plan for lighthouses 20172030 and its goals,")]
    [InlineData("Recalling the letters of 15 May 20152 and 5 June 2016,", "Recalling the letters of 15 May 2015 and 5 June 2016,")]
    [InlineData("Recalling the letters of 15 May,2 and 5 June 2016,", "Recalling the letters of 15 May, and 5 June 2016,")]
    [InlineData("Recalling the framework 2015–2030.2 We recognize it,", "Recalling the framework 2015–2030. We recognize it,")]
    public void The_note_that_is_due_is_found_in_English(string printed, string read)
        => AssertSecondMarker("The General Assembly,\n\nRecalling the Declaration,1\n\n" + printed + "\n\n1. Welcomes the report;3", read);

    [Theory]
    [InlineData("ссылаясь на положения статьи 12, а также статьи 1,", "ссылаясь на положения статьи 1, а также статьи 1,")]
    [InlineData("ссылаясь на письма от 15 мая 2015 года2 и 5 июня 2016 года,", "ссылаясь на письма от 15 мая 2015 года и 5 июня 2016 года,")]
    [InlineData("ссылаясь на письма от 15 мая 2015 года 2 и 1 июня 2016 года,", "ссылаясь на письма от 15 мая 2015 года и 1 июня 2016 года,")]
    public void The_note_that_is_due_is_found_in_Russian(string printed, string read)
        => AssertSecondMarker("Генеральная Ассамблея,\n\nссылаясь на Декларацию1,\n\n" + printed + "\n\n1. приветствует доклад3;", read);

    [Theory]
    [InlineData("注意到第五次审议大会决定12 所设的灯塔专家组和决定1，", "注意到第五次审议大会决定1 所设的灯塔专家组和决定1，")]
    [InlineData("注意到可持续发展目标2 和灯塔公约的目标，", "注意到可持续发展目标和灯塔公约的目标，")]
    [InlineData("注意到根据大会22018年5月17日的决议召开的会议，", "注意到根据大会2018年5月17日的决议召开的会议，")]
    public void The_note_that_is_due_is_found_in_Chinese(string printed, string read)
        => AssertSecondMarker("大会，\n\n回顾《灯塔宣言》，1\n\n" + printed + "\n\n1. 欢迎关于灯塔的报告，并请各国予以合作；3", read);

    [Theory]
    [InlineData("Recalling Target 2 of the Plan, and article 2 of the Convention on Tides,")]
    [InlineData("Recalling article 12 and article 32 of the Convention on Tides,")]
    public void Of_two_such_places_neither_is_taken(string printed)
    {
        var resolution = Resolution.Parse("72/31. Tides\n\nThe General Assembly,\n\nRecalling the Declaration,1\n\n" + printed + "\n\n1. Welcomes the report;3" + Notes);
        Assert.Equal(printed, resolution.Preambular[2].Text);
        Assert.Empty(resolution.Preambular[2].FootnoteMarkers);
    }

    [Theory]
    [InlineData("Recalling article 2 of the Convention on Tides,")]
    [InlineData("Recalling article 52 of the Convention on Tides,")]
    public void Nor_is_one_for_which_nothing_vouches(string printed)
    {
        var resolution = Resolution.Parse("72/31. Tides\n\nThe General Assembly,\n\nRecalling the Declaration,1\n\n" + printed + "\n\n1. Welcomes the report;3" + Notes);
        Assert.Equal(printed, resolution.Preambular[2].Text);
        Assert.Empty(resolution.Preambular[2].FootnoteMarkers);
    }

    [Fact]
    public void Such_a_place_is_not_taken_where_the_note_has_its_marker()
        => AssertSecondMarker(
            "The General Assembly,\n\nRecalling the Declaration,1\n\nRecalling Target 2 of the Plan, article 12 of the Convention on Tides and its Protocol,2\n\n1. Welcomes the report;3",
            "Recalling Target 2 of the Plan, article 12 of the Convention on Tides and its Protocol,");

    [Theory]
    [InlineData("Observando que hay 2,9 millones de faros, y el informe de la Organización 2, que es antiguo,", "Observando que hay 2,9 millones de faros, y el informe de la Organización, que es antiguo,")]
    [InlineData("Observando el informe2, y que, en las islas, 1 de cada 6 faros es antiguo,", "Observando el informe, y que, en las islas, 1 de cada 6 faros es antiguo,")]
    [InlineData("Observando el informe2 y el Objetivo de Desarrollo del Milenio 1 y sus metas,", "Observando el informe y el Objetivo de Desarrollo del Milenio 1 y sus metas,")]
    public void Where_markers_stand_before_stops_a_number_behind_one_counts(string printed, string read)
        => AssertSecondMarker("La Asamblea General,\n\nRecordando la Declaración1,\n\n" + printed + "\n\n1. Acoge con beneplácito el informe3;", read);

    [Fact]
    public void The_number_in_brackets_of_a_decision_is_no_repeat_in_Arabic()
    {
        var resolution = Resolution.Parse(
            "72/31 - المنارات\n\nإن الجمعية العامة،\n\nإذ تشير إلى الإعلان(1)،\n\nوإذ تنوه بالمقرر SSA1(1) المؤرخ 1 كانون الأول/ديسمبر 2021،\n\n1 - تقرر أن تعمل." + "\n\n__________________\n(1) A/71/1.\n");
        Assert.Equal("وإذ تنوه بالمقرر SSA1(1) المؤرخ 1 كانون الأول/ديسمبر 2021،", resolution.Preambular[2].Text);
    }

    private const string Notes = "\n\n__________________\n1 A/71/1.\n2 A/71/2.\n3 A/71/3.\n";

    private static void AssertSecondMarker(string body, string read)
    {
        var text = "72/31. Tides\n\n" + body + Notes;
        var resolution = Resolution.Parse(text);
        Assert.Equal(read, resolution.Preambular[2].Text);
        Assert.Equal(["1", "2", "3"], resolution.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers).Select(marker => marker.Label));
        Lossless.Check(text);
    }
}
