using System.Linq;
using System.Threading.Tasks;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>The six language versions of a resolution in one project, one of them damaged.</summary>
public class LanguageVersionsTests
{
    private const string English =
        """
        71/911. Lighthouses

        The General Assembly,

        Recalling its resolution 66/288 of 27 July 2012,

        1. Welcomes the report of the Secretary-General;

        2. Decides to return to the matter.

        65th plenary meeting
        19 December 2016
        """;

    private const string French =
        """
        71/911. Phares

        L’Assemblée générale,

        Rappelant sa résolution 66/288 du 27 juillet 2012,

        1. Accueille avec satisfaction le rapport du Secrétaire général ;

        2. Décide de revenir sur la question.

        65e séance plénière
        19 décembre 2016
        """;

    private const string Spanish =
        """
        71/911. Faros

        La Asamblea General,

        Recordando su resolución 66/288, de 27 de julio de 2012,

        1. Acoge con beneplácito el informe del Secretario General;

        2. Decide volver a examinar la cuestión.

        65ª sesión plenaria
        19 de diciembre de 2016
        """;

    private const string Russian =
        """
        71/911. Маяки

        Генеральная Ассамблея,

        ссылаясь на свою резолюцию 66/288 от 27 июля 2012 года,

        1. приветствует доклад Генерального секретаря;

        2. постановляет вернуться к этому вопросу.

        65-е пленарное заседание
        19 декабря 2016 года
        """;

    private const string Chinese =
        """
        71/911. 灯塔

        大会，

        回顾其2012年7月27日第66/288号决议，

        1. 欢迎秘书长关于灯塔的报告；

        2. 决定再次审议这个问题。

        2016年12月19日
        第65次全体会议
        """;

    private const string Arabic =
        """
        71/911 - المنارات

        إن الجمعية العامة،

        إذ تشير إلى قرارها 66/288 المؤرخ 27 تموز/يوليه 2012،

        1 - ترحب بتقرير الأمين العام؛

        2 - تقرر أن تعود إلى هذه المسألة.

        الجلسة العامة 65
        19 كانون الأول/ديسمبر 2016
        """;

    private static TextProject Others => new TextProject().File("en.txt", English).File("es.txt", Spanish).File("fr.txt", French).File("ru.txt", Russian).File("zh.txt", Chinese);

    [Fact]
    public Task Sound_versions_are_silent() => Others.File("ar.txt", Arabic).VerifyAsync();

    [Fact]
    public async Task A_digit_exchanged_in_one_version_is_reported_there_with_the_places_of_the_others()
    {
        var diagnostics = await Others
            .File("ar.txt", Arabic.Replace("66/288", "[|66/228|]", System.StringComparison.Ordinal))
            .Finds("RG0603", "Arabic alone cites 66/228 here; English, French, Spanish, Russian and Chinese have 66/288; did you mean 66/288?")
            .VerifyAsync();
        Assert.Equal(
            ["en.txt(5,26)", "fr.txt(5,25)", "es.txt(5,26)", "ru.txt(5,28)", "zh.txt(5,15)"],
            Assert.Single(diagnostics).AdditionalLocations.Select(location => $"{location.GetLineSpan().Path}({location.GetLineSpan().StartLinePosition.Line + 1},{location.GetLineSpan().StartLinePosition.Character + 1})"));
    }

    [Fact]
    public Task A_date_changed_in_one_version_is_reported_there()
        => Others
            .File("ar.txt", Arabic.Replace("27 تموز/يوليه 2012", "[|26 تموز/يوليه 2012|]", System.StringComparison.Ordinal))
            .Finds("RG0604", "resolution 66/288 is dated 26 July 2012 in Arabic alone; English, French, Spanish, Russian and Chinese have 27 July 2012; did you mean 27 July 2012?")
            .VerifyAsync();

    [Fact]
    public Task A_paragraph_lost_in_one_version_is_reported_there()
        => Others
            .File("ar.txt", Arabic.Replace("1 - ترحب بتقرير الأمين العام؛\n\n2 - ", "[|1|] - ", System.StringComparison.Ordinal))
            .Finds("RG0601", "the operative paragraphs end at 1; English, French, Spanish, Russian and Chinese have 1 more, up to 2")
            .VerifyAsync();

    [Fact]
    public Task A_registry_is_no_resolution_and_cited_dates_are_held_against_it()
        => new TextProject()
            .File("adopted.txt", "66/288\t2012-07-27\n[|71/911. Lighthouses|]" + English[English.IndexOf('\n', System.StringComparison.Ordinal)..], ("build_metadata.AdditionalFiles.ResolutionRegistry", "true"))
            .Finds("RG0005", "ResolutionRegistry does not understand the line '71/911. Lighthouses' (7 lines are not understood); allowed: a number, a tab and a date, such as 71/258 and 2016-12-23")
            .File("en.txt", English.Replace("27 July 2012", "[|26 July 2012|]", System.StringComparison.Ordinal))
            .Finds("RG0307", "resolution 66/288 is dated 26 July 2012, but the registry has 27 July 2012; did you mean 27 July 2012?")
            .VerifyAsync();

    [Fact]
    public Task A_registry_without_text_is_reported()
        => new TextProject()
            .File("adopted.tsv", marked: null, ("build_metadata.AdditionalFiles.ResolutionRegistry", "true"))
            .Finds("RG0002", "the file cannot be opened or decoded")
            .VerifyAsync();
}
