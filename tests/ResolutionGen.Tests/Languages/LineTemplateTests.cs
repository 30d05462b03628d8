namespace ResolutionGen.Tests;

/// <summary>The lines of closing and masthead that the tables describe.</summary>
public class LineTemplateTests
{
    [Theory]
    [InlineData(Language.English, "62nd plenary meeting", 62)]
    [InlineData(Language.English, "82nd (resumed) plenary meeting", 82)]
    [InlineData(Language.English, "43rd meeting", 43)]
    [InlineData(Language.French, "1re séance plénière", 1)]
    [InlineData(Language.French, "62e séance plénière (reprise)", 62)]
    [InlineData(Language.Spanish, "62ª sesión plenaria", 62)]
    [InlineData(Language.Spanish, "62a sesión plenaria (continuación)", 62)]
    [InlineData(Language.Spanish, "Primera sesión plenaria", 1)]
    [InlineData(Language.Spanish, "Octava sesión plenaria (continuación)", 8)]
    [InlineData(Language.Spanish, "Decimotercera sesión", 13)]
    [InlineData(Language.Russian, "62-е пленарное заседание", 62)]
    [InlineData(Language.Russian, "62‑e пленарное заседание", 62)]
    [InlineData(Language.Russian, "62-е (возобновленное) пленарное заседание", 62)]
    [InlineData(Language.Chinese, "第 62 次全体会议", 62)]
    [InlineData(Language.Chinese, "第62次全体会议(续会)", 62)]
    [InlineData(Language.Chinese, "第62次全体会议（续会）", 62)]
    [InlineData(Language.Arabic, "الجلسة العامة 62", 62)]
    [InlineData(Language.Arabic, "الجلسة العامة 62 (المستأنفة)", 62)]
    [InlineData(Language.Arabic, "الجلسة العامة الأولى", 1)]
    [InlineData(Language.Arabic, "الجلسة العامة الثالثة عشرة", 13)]
    public void A_meeting_line_gives_the_number_of_the_meeting(Language language, string line, int meeting)
    {
        Assert.True(ClosingLine.IsMeeting(line, LineSplitter.Split(line)[0], LanguageTables.For(language), out var number));
        Assert.Equal(meeting, number);
    }

    [Theory]
    [InlineData(Language.English, "the plenary meeting")]
    [InlineData(Language.Spanish, "sesión plenaria")]
    [InlineData(Language.Spanish, "Última sesión plenaria")]
    [InlineData(Language.Arabic, "الجلسة العامة الأخيرة")]
    [InlineData(Language.French, "62e séance plénière de la session")]
    public void A_line_without_a_number_or_with_more_words_is_no_meeting_line(Language language, string line)
        => Assert.False(ClosingLine.IsMeeting(line, LineSplitter.Split(line)[0], LanguageTables.For(language), out _));

    [Theory]
    [InlineData(Language.English, "The Human Rights Council", IssuingBody.HumanRightsCouncil)]
    [InlineData(Language.French, "L'Assemblée générale,", IssuingBody.GeneralAssembly)]
    [InlineData(Language.French, "Le Conseil des droits de l’homme,", IssuingBody.HumanRightsCouncil)]
    [InlineData(Language.Spanish, "El Consejo Económico y Social", IssuingBody.EconomicAndSocialCouncil)]
    [InlineData(Language.Russian, "Генеральная Ассамблея,", IssuingBody.GeneralAssembly)]
    [InlineData(Language.Chinese, "大会\u200E，", IssuingBody.GeneralAssembly)]
    [InlineData(Language.Chinese, "安全理事会,", IssuingBody.SecurityCouncil)]
    [InlineData(Language.Arabic, "إنَّ الجمعية العامة،", IssuingBody.GeneralAssembly)]
    [InlineData(Language.Arabic, "إن الجمعية العامة ،", IssuingBody.GeneralAssembly)]
    [InlineData(Language.Arabic, "إنّ مجلس الأمن،", IssuingBody.SecurityCouncil)]
    public void A_formula_is_read_with_and_without_comma_in_all_its_variants(Language language, string line, IssuingBody body)
    {
        Assert.True(FormulaLine.TryRead(line, LineSplitter.Split(line)[0], out var formula, out var found, out _));
        Assert.Equal(language, found);
        Assert.Equal(body, formula?.Body);
    }

    [Theory]
    [InlineData(Language.English, "Seventy-second session", 72)]
    [InlineData(Language.French, "Soixante-douzième session", 72)]
    [InlineData(Language.French, "Quatre-vingtième session", 80)]
    [InlineData(Language.French, "Soixante et onzième session", 71)]
    [InlineData(Language.Arabic, "الدورة الثانية والسبعون", 72)]
    [InlineData(Language.Spanish, "Septuagésimo segundo período de sesiones", 72)]
    [InlineData(Language.Russian, "Семьдесят вторая сессия", 72)]
    [InlineData(Language.Chinese, "第七十二届会议", 72)]
    public void The_session_line_of_the_masthead_gives_the_session(Language language, string line, int session)
    {
        var table = LanguageTables.For(language);
        var index = 0;
        Assert.Contains(table.SessionLines, form => FormReader.TryRead(line, ref index, form, table.Citations, out var values) && values.Number == session && index == line.Length);
    }

    [Theory]
    [InlineData(Language.English, "Agenda item 99")]
    [InlineData(Language.French, "Point 99 de l’ordre du jour")]
    [InlineData(Language.Spanish, "Tema 99 del programa")]
    [InlineData(Language.Russian, "Пункт 99 повестки дня")]
    [InlineData(Language.Chinese, "议程项目 99")]
    [InlineData(Language.Arabic, "البند 99 من جدول الأعمال")]
    public void The_agenda_line_of_the_masthead_is_known(Language language, string line)
    {
        var table = LanguageTables.For(language);
        var index = 0;
        Assert.Contains(table.AgendaLines, form => FormReader.TryRead(line, ref index, form, table.Citations, out _) && index == line.Length);
    }
}
