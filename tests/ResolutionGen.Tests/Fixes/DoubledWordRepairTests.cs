using System;

namespace ResolutionGen.Tests;

public class DoubledWordRepairTests
{
    private const string Id = "RG0702";

    [Theory]
    [InlineData("Welcomes the the report;", "Welcomes the report;")]
    [InlineData("Welcomes the  the report;", "Welcomes the report;")]
    [InlineData("Welcomes the\nthe report;", "Welcomes the\nreport;")]
    [InlineData("Welcomes the\r\nthe report;", "Welcomes the\r\nreport;")]
    [InlineData("Welcomes the the\nreport;", "Welcomes the\nreport;")]
    [InlineData("Welcomes the\nthe\nreport;", "Welcomes the\nreport;")]
    [InlineData("The the report;", "The report;")]
    public void The_second_word_goes_with_the_blank_that_is_too_many_and_lines_stay(string operative, string mended)
        => FixTest.Mends(Id, RuleTest.English(operative: operative), RuleTest.English(operative: mended), "Remove the second \u201Cthe\u201D");

    [Fact]
    public void A_word_three_times_in_a_row_stands_once()
        => FixTest.Mends(
            Id,
            RuleTest.English(operative: "Welcomes the the the report;"),
            RuleTest.English(operative: "Welcomes the report;"),
            "Remove the second \u201Cthe\u201D", "Remove the second \u201Cthe\u201D");

    [Fact]
    public void Where_no_blanks_part_words_only_the_word_goes()
        => FixTest.Mends(
            Id,
            RuleTest.Chinese(operative: "促请各国采取采取措施，保护河流；"),
            RuleTest.Chinese(operative: "促请各国采取措施，保护河流；"),
            "Remove the second \u201C采取\u201D");

    [Fact]
    public void A_verb_that_stands_again_further_on_is_left_to_an_editor()
        => FixTest.Leaves(Id, RuleTest.Chinese(operative: "决定进一步努力，以制订保护河流所需制订的具体规则；"));

    [Fact]
    public void Words_on_two_pages_are_left_alone()
    {
        var text = RuleTest.English(operative: "Welcomes the\n\n2\n\f\nthe report;");
        Assert.Equal(text, Mending.Of(ResolutionDocument.Parse(text)).Document.Text);
    }

    [Fact]
    public void Arabic_is_mended_where_it_stands()
    {
        const string Text = "72/31. أنهار نظيفة\n\nإن الجمعية العامة،\n\nإذ تشير إلى قراراتها السابقة،\n\n1 - تطلب إلى الأمين العام أن يقدم تقريرا تقريرا عن التنفيذ؛\n\n2 - تطلب تقريرا آخر.\n\nالجلسة العامة 62\n4 كانون الأول/ديسمبر 2017\n";
        FixTest.Mends(Id, Text, Text.Replace("تقريرا تقريرا عن", "تقريرا عن", StringComparison.Ordinal), "Remove the second \u201Cتقريرا\u201D");
    }
}
