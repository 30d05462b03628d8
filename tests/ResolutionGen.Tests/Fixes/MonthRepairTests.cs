using System;

namespace ResolutionGen.Tests;

public class MonthRepairTests
{
    private const string Id = "RG0304";
    private const string November = "Write November with both names (تشرين الثاني/نوفمبر)";
    private const string October = "Write October with both names (تشرين الأول/أكتوبر)";

    [Fact]
    public void The_calendar_decides_where_one_of_the_months_is_too_short()
        => FixTest.Mends(Id, Arabic("الاجتماع المعقود في 31 حزيران/يوليه 2016"), Arabic("الاجتماع المعقود في 31 تموز/يوليه 2016"), "Write July with both names (تموز/يوليه)");

    [Fact]
    public void The_session_of_the_cited_number_decides()
        => FixTest.Mends(Id, Arabic("قرارها 71/12 المؤرخ 5 تموز/ديسمبر 2016"), Arabic("قرارها 71/12 المؤرخ 5 كانون الأول/ديسمبر 2016"), "Write December with both names (كانون الأول/ديسمبر)");

    [Fact]
    public void Another_date_of_the_same_number_decides()
        => FixTest.Mends(
            Id,
            Arabic("قرارها 71/12 المؤرخ 3 تشرين الأول/نوفمبر 2016 وقرارها 71/12 المؤرخ 3 تشرين الثاني/نوفمبر 2016"),
            Arabic("قرارها 71/12 المؤرخ 3 تشرين الثاني/نوفمبر 2016 وقرارها 71/12 المؤرخ 3 تشرين الثاني/نوفمبر 2016"),
            November);

    [Fact]
    public void The_session_decides_for_the_closing_line()
    {
        var text = Arabic("قراراتها السابقة").Replace("كانون الأول/ديسمبر 2017", "تموز/ديسمبر 2017", StringComparison.Ordinal);
        FixTest.Mends(Id, text, Arabic("قراراتها السابقة"), "Write December with both names (كانون الأول/ديسمبر)");
    }

    [Fact]
    public void Where_nothing_decides_both_are_offered_and_none_is_certain()
    {
        var text = Arabic("الاجتماع المعقود في 30 تشرين الأول/نوفمبر 2016");
        Assert.Equal([October, November], FixTest.Offers(Id, text));
        FixTest.Leaves(Id, text);
    }

    [Fact]
    public void Both_months_in_the_session_of_the_cited_number_decide_nothing()
        => Assert.Equal([October, November], FixTest.Offers(Id, Arabic("قرارها 71/12 المؤرخ 3 تشرين الأول/نوفمبر 2016")));

    [Fact]
    public void A_name_that_is_broken_over_two_lines_makes_the_other_month_no_more_certain()
        => FixTest.Leaves(Id, Arabic("الاجتماع المعقود في 10 كانون\nالثاني/نوفمبر 2016"));

    [Fact]
    public void The_second_name_may_be_the_wrong_one()
        => FixTest.Mends(Id, Arabic("قرارها 71/12 المؤرخ 5 كانون الأول/ يوليو 2016"), Arabic("قرارها 71/12 المؤرخ 5 كانون الأول/ ديسمبر 2016"), "Write December with both names (كانون الأول/ديسمبر)");

    private static string Arabic(string thing)
        => "72/31. أنهار نظيفة\n\nإن الجمعية العامة،\n\nإذ تشير إلى " + thing + " بشأن الأنهار،\n\n1 - ترحب بتقرير الأمين العام؛\n\n2 - تطلب تقريرا آخر.\n\nالجلسة العامة 62\n4 كانون الأول/ديسمبر 2017\n";
}
