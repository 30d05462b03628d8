namespace ResolutionGen.Tests;

public class RG0304TwoMonthsTests
{
    private const string Id = "RG0304";

    [Theory]
    [InlineData("30 تشرين الأول/نوفمبر 2016", "the month is October by its first name, November by its second; did you mean تشرين الثاني/نوفمبر or تشرين الأول/أكتوبر?")]
    [InlineData("3 كانون الثاني/ ديسمبر 2012", "the month is January by its first name, December by its second; did you mean كانون الأول/ديسمبر or كانون الثاني/يناير?")]
    public void Names_of_different_months_are_reported_with_both_pairs(string date, string message)
        => RuleTest.Reports(Id, Arabic("إذ تشير إلى الاجتماع المعقود في [|" + date + "|] بشأن الأنهار،"), message);

    [Fact]
    public void A_month_that_disagrees_is_no_impossible_date()
        => RuleTest.IsSilent("RG0303", Arabic("إذ تشير إلى الاجتماع المعقود في 31 حزيران/يوليه 2016 بشأن الأنهار،"));

    [Theory]
    [InlineData("إذ تشير إلى الاجتماعات المعقودة في 30 تشرين الثاني/نوفمبر 2016 و 1 حزيران/يونيه 2017 و 1 حزيران/ يونيو 2018،")]
    [InlineData("إذ تشير إلى الاجتماع المعقود في 30 نوفمبر 2016 وفي 4 آذار 2017،")]
    public void Names_of_one_month_are_silent(string paragraph)
        => RuleTest.IsSilent(Id, Arabic(paragraph));

    private static string Arabic(string preambular)
        => "72/31. أنهار نظيفة\n\nإن الجمعية العامة،\n\n" + preambular + "\n\n1 - ترحب بتقرير الأمين العام؛\n\n2 - تطلب تقريرا آخر.\n\nالجلسة العامة 62\n4 كانون الأول/ديسمبر 2017\n";
}
