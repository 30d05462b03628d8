using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>How the four bodies set their resolutions, in six languages.</summary>
public class BodyStyleTests
{
    [Theory]
    [InlineData(Language.English, "S/RES/2999 (2020)\n\nResolution 2999 (2020)\n\nAdopted by the Security Council at its 8799th meeting, on 16 December 2020\n\nThe Security Council,\n\nRecalling its previous resolutions,\n\n1. Decides to act;\n\n2. Decides to remain seized of the matter.\n")]
    [InlineData(Language.French, "S/RES/2999 (2020)\n\nRésolution 2999 (2020)\n\nAdoptée par le Conseil de sécurité à sa 8799e séance, le 16 décembre 2020\n\nLe Conseil de sécurité,\n\nRappelant ses résolutions antérieures,\n\n1. Décide d’agir ;\n\n2. Décide de rester saisi de la question.\n")]
    [InlineData(Language.Spanish, "S/RES/2999 (2020)\n\nResolución 2999 (2020)\n\nAprobada por el Consejo de Seguridad en su 8799ª sesión, celebrada el 16 de diciembre de 2020\n\nEl Consejo de Seguridad,\n\nRecordando sus resoluciones anteriores,\n\n1. Decide actuar;\n\n2. Decide seguir ocupándose de la cuestión.\n")]
    [InlineData(Language.Russian, "S/RES/2999 (2020)\n\nРезолюция 2999 (2020),\n\nпринятая Советом Безопасности на его 8799-м заседании 16 декабря 2020 года\n\nСовет Безопасности,\n\nссылаясь на свои предыдущие резолюции,\n\n1. постановляет действовать;\n\n2. постановляет продолжать заниматься этим вопросом.\n")]
    [InlineData(Language.Chinese, "S/RES/2999(2020)\n\n第2999(2020)号决议\n\n2020年12月16日安全理事会第8799次会议通过\n\n安全理事会，\n\n回顾其以往各项决议，\n\n1. 决定采取行动；\n\n2. 决定继续处理此案。\n")]
    [InlineData(Language.Arabic, "S/RES/2999 (2020)\n\nالقرار 2999 (2020)\n\nالذي اتخذه مجلس الأمن في جلسته 8799 المعقودة في 16 كانون الأول/ديسمبر 2020\n\nإن مجلس الأمن،\n\nإذ يشير إلى قراراته السابقة،\n\n1 - يقرر أن يعمل؛\n\n2 - يقرر إبقاء المسألة قيد نظره.\n")]
    public void A_resolution_of_the_Security_Council_has_a_number_and_no_title(Language language, string text)
    {
        var resolution = Resolution.Parse(text);
        Assert.Equal(language, resolution.Language);
        Assert.Equal(IssuingBody.SecurityCouncil, resolution.Body);
        Assert.Equal("S/RES/2999(2020)", resolution.Symbol?.Value.Replace(" ", ""));
        Assert.Null(resolution.Title);
        Assert.Equal(new CalendarDate(2020, 12, 16), resolution.AdoptedOn);
        Assert.Equal(["pp1", "op1", "op2"], resolution.Paragraphs().Select(paragraph => paragraph.Path));
        Assert.Empty(ResolutionDocument.Parse(text).Findings);
        Lossless.Check(text);
    }

    [Theory]
    [InlineData(Language.English, "54/91. Keeping rivers clean\n\nThe Human Rights Council,\n\nRecalling the Declaration,\n\n1. Decides to act;\n\n2. Decides to remain seized of the matter.\n\n42nd meeting\n12 October 2023\n\n[Adopted by a recorded vote of 26 to 6, with 15 abstentions. The voting was as follows:\n\nIn favour:\n\nBrazil, Chile and Nepal\n\nAgainst:\n\nNone]\n")]
    [InlineData(Language.French, "54/91. Protection des fleuves\n\nLe Conseil des droits de l’homme,\n\nRappelant la Déclaration,\n\n1. Décide d’agir ;\n\n2. Décide de rester saisi de la question.\n\n42e séance\n12 octobre 2023\n\n[Adoptée sans vote.]\n")]
    [InlineData(Language.Spanish, "54/91. Protección de los ríos\n\nEl Consejo de Derechos Humanos,\n\nRecordando la Declaración,\n\n1. Decide actuar;\n\n2. Decide seguir ocupándose de la cuestión.\n\n42ª sesión\n12 de octubre de 2023\n\n[Aprobada sin votación.]\n")]
    [InlineData(Language.Russian, "54/91. Охрана рек\n\nСовет по правам человека,\n\nссылаясь на Декларацию,\n\n1. постановляет действовать;\n\n2. постановляет продолжать заниматься этим вопросом.\n\n42-е заседание\n12 октября 2023 года\n\n[Принята без голосования.]\n")]
    [InlineData(Language.Chinese, "54/91. 保持河流清洁\n\n人权理事会，\n\n回顾《河流宣言》，\n\n1. 决定采取行动；\n\n2. 决定继续处理此案。\n\n2023年10月12日\n第42次会议\n\n[未经表决获得通过。]\n")]
    [InlineData(Language.Arabic, "54/91 - الحفاظ على الأنهار\n\nإن مجلس حقوق الإنسان،\n\nإذ يشير إلى الإعلان،\n\n1 - يقرر أن يعمل؛\n\n2 - يقرر إبقاء المسألة قيد نظره.\n\nالجلسة 42\n12 تشرين الأول/أكتوبر 2023\n\n[اعتُمد من دون تصويت.]\n")]
    public void A_resolution_of_the_Human_Rights_Council_closes_with_the_vote(Language language, string text)
    {
        var resolution = Resolution.Parse(text);
        Assert.Equal(language, resolution.Language);
        Assert.Equal(IssuingBody.HumanRightsCouncil, resolution.Body);
        Assert.Equal("A/HRC/RES/54/91", resolution.Symbol?.Value);
        Assert.Equal(42, resolution.Meeting);
        Assert.Equal(new CalendarDate(2023, 10, 12), resolution.AdoptedOn);
        Assert.Equal(["pp1", "op1", "op2"], resolution.Paragraphs().Select(paragraph => paragraph.Path));
        Assert.Empty(ResolutionDocument.Parse(text).Findings);
        Lossless.Check(text);
    }

    [Theory]
    [InlineData(Language.English, "2021/93. Keeping rivers clean\n\nThe Economic and Social Council\n\n1. Decides to act;\n\n2. Requests the Secretary-General to report.\n\n8th plenary meeting\n8 June 2021\n")]
    [InlineData(Language.French, "2021/93. Protection des fleuves\n\nLe Conseil économique et social\n\n1. Décide d’agir ;\n\n2. Prie le Secrétaire général de faire rapport.\n\n8e séance plénière\n8 juin 2021\n")]
    [InlineData(Language.Spanish, "2021/93. Protección de los ríos\n\nEl Consejo Económico y Social\n\n1. Decide actuar;\n\n2. Solicita al Secretario General que informe.\n\nOctava sesión plenaria\n8 de junio de 2021\n")]
    [InlineData(Language.Russian, "2021/93. Охрана рек\n\nЭкономический и Социальный Совет\n\n1. постановляет действовать;\n\n2. просит Генерального секретаря представить доклад.\n\n8-е пленарное заседание\n8 июня 2021 года\n")]
    [InlineData(Language.Chinese, "2021/93. 保持河流清洁\n\n经济及社会理事会\n\n1. 决定采取行动；\n\n2. 请秘书长提出报告。\n\n2021年6月8日\n第8次全体会议\n")]
    [InlineData(Language.Arabic, "2021/93 - الحفاظ على الأنهار\n\nإن المجلس الاقتصادي والاجتماعي\n\n1 - يقرر أن يعمل؛\n\n2 - يطلب إلى الأمين العام أن يقدم تقريرا.\n\nالجلسة العامة الثامنة\n8 حزيران/يونيه 2021\n")]
    public void A_resolution_may_have_no_preamble_and_then_no_comma_behind_the_formula(Language language, string text)
    {
        var resolution = Resolution.Parse(text);
        Assert.Equal(language, resolution.Language);
        Assert.Equal(IssuingBody.EconomicAndSocialCouncil, resolution.Body);
        Assert.Equal("E/RES/2021/93", resolution.Symbol?.Value);
        Assert.Equal(8, resolution.Meeting);
        Assert.Equal(new CalendarDate(2021, 6, 8), resolution.AdoptedOn);
        Assert.Equal(["op1", "op2"], resolution.Paragraphs().Select(paragraph => paragraph.Path));
        Assert.Empty(ResolutionDocument.Parse(text).Findings);
        Lossless.Check(text);
    }

    [Theory]
    [InlineData("72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\nDecides to return to the matter.\n\n62nd plenary meeting\n4 December 2017\n")]
    [InlineData("72/31. Protection des fleuves\n\nL’Assemblée générale,\n\nRappelant la Déclaration,\n\nDécide de revenir sur la question.\n\n62e séance plénière\n4 décembre 2017\n")]
    [InlineData("72/31. Protección de los ríos\n\nLa Asamblea General,\n\nRecordando la Declaración,\n\nDecide volver a examinar la cuestión.\n\n62ª sesión plenaria\n4 de diciembre de 2017\n")]
    [InlineData("72/31. Охрана рек\n\nГенеральная Ассамблея,\n\nссылаясь на Декларацию,\n\nпостановляет вернуться к этому вопросу.\n\n62-е пленарное заседание\n4 декабря 2017 года\n")]
    [InlineData("72/31. 保持河流清洁\n\n大会，\n\n回顾《河流宣言》，\n\n决定再次审议此事。\n\n2017年12月4日\n第62次全体会议\n")]
    [InlineData("72/31 - الحفاظ على الأنهار\n\nإن الجمعية العامة،\n\nإذ تشير إلى الإعلان المتعلق بالأنهار الذي اعتمد في مؤتمر الدول التي تشترك في نهر واحد، والذي جاء فيه أن الأنهار ملك لجميع من يعيشون على ضفافها وأن الحفاظ على نظافتها واجب على الجميع في كل زمان ومكان،\n\nتقرر أن تعود إلى النظر في المسألة.\n\nالجلسة العامة 62\n4 كانون الأول/ديسمبر 2017\n")]
    public void The_only_operative_paragraph_has_no_number(string text)
    {
        var resolution = Resolution.Parse(text);
        Assert.Equal(["pp1", "op"], resolution.Paragraphs().Select(paragraph => paragraph.Path));
        Assert.Equal(new CalendarDate(2017, 12, 4), resolution.AdoptedOn);
        Assert.Equal(62, resolution.Meeting);
        Assert.Empty(ResolutionDocument.Parse(text).Findings);
    }

    [Theory]
    [InlineData("75/245. Keeping waters clean\n\nA\n\nRivers\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Decides to act.\n\nB\n\nLakes\n\nThe General Assembly,\n\nRecalling the study,\n\n1. Decides to wait.\n")]
    [InlineData("75/245. Protection des eaux\n\nA\n\nFleuves\n\nL’Assemblée générale,\n\nRappelant la Déclaration,\n\n1. Décide d’agir.\n\nB\n\nLacs\n\nL’Assemblée générale,\n\nRappelant l’étude,\n\n1. Décide d’attendre.\n")]
    [InlineData("75/245. Protección de las aguas\n\nA\n\nRíos\n\nLa Asamblea General,\n\nRecordando la Declaración,\n\n1. Decide actuar.\n\nB\n\nLagos\n\nLa Asamblea General,\n\nRecordando el estudio,\n\n1. Decide esperar.\n")]
    [InlineData("75/245. Охрана вод\n\nA\n\nРеки\n\nГенеральная Ассамблея,\n\nссылаясь на Декларацию,\n\n1. постановляет действовать.\n\nB\n\nОзера\n\nГенеральная Ассамблея,\n\nссылаясь на исследование,\n\n1. постановляет подождать.\n")]
    [InlineData("75/245. 保持水域清洁\n\nA\n\n河流\n\n大会，\n\n回顾《河流宣言》，\n\n1. 决定采取行动。\n\nB\n\n湖泊\n\n大会，\n\n回顾这项研究，\n\n1. 决定等待。\n")]
    public void Letter_parts_are_resolutions_of_their_own(string text)
    {
        var document = ResolutionDocument.Parse(text);
        Assert.Equal(["A/RES/75/245A", "A/RES/75/245B"], document.Resolutions.Select(resolution => resolution.Symbol?.Value));
        Assert.All(document.Resolutions, resolution => Assert.Equal(["pp1", "op1"], resolution.Paragraphs().Select(paragraph => paragraph.Path)));
        Lossless.Check(text);
    }
}
