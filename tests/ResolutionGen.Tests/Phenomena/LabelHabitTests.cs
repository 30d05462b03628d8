using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>How the languages label sub-paragraphs and sections (Editorial Manual, paragraphs and subparagraphs).</summary>
public class LabelHabitTests
{
    [Theory]
    [InlineData("72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Requests:\n\n(a) A report:\n\n(i) On rivers:\n\na. In the north;\n\nb. In the south;\n\n(ii) On lakes;\n\n(b) A study;\n\n2. Decides to act.\n")]
    [InlineData("72/31. Protection des fleuves\n\nL’Assemblée générale,\n\nRappelant la Déclaration,\n\n1. Demande :\n\na) Un rapport :\n\ni) Sur les fleuves :\n\na. Du nord ;\n\nb. Du sud ;\n\nii) Sur les lacs ;\n\nb) Une étude ;\n\n2. Décide d’agir.\n")]
    [InlineData("72/31. Protección de los ríos\n\nLa Asamblea General,\n\nRecordando la Declaración,\n\n1. Solicita:\n\na) Un informe:\n\ni) Sobre los ríos:\n\na. Del norte;\n\nb. Del sur;\n\nii) Sobre los lagos;\n\nb) Un estudio;\n\n2. Decide actuar.\n")]
    [InlineData("72/31. Охрана рек\n\nГенеральная Ассамблея,\n\nссылаясь на Декларацию,\n\n1. просит представить:\n\na) доклад:\n\ni) о реках:\n\na. на севере;\n\nb. на юге;\n\nii) об озерах;\n\nb) исследование;\n\n2. постановляет действовать.\n")]
    [InlineData("72/31. 保持河流清洁\n\n大会，\n\n回顾《河流宣言》，\n\n1. 请提出：\n\n(a) 报告：\n\n㈠ 关于河流：\n\na. 北方的；\n\nb. 南方的；\n\n㈡ 关于湖泊；\n\n(b) 研究；\n\n2. 决定采取行动。\n")]
    public void Sub_paragraphs_have_the_same_paths_to_the_third_level(string text)
    {
        var resolution = Resolution.Parse(text);
        Assert.Equal(
            ["pp1", "op1", "op1(a)", "op1(a)(i)", "op1(a)(i)(a)", "op1(a)(i)(b)", "op1(a)(ii)", "op1(b)", "op2"],
            resolution.Paragraphs().Select(paragraph => paragraph.Path));
        Lossless.Check(text);
    }

    [Theory]
    [InlineData("72/31 - الحفاظ على الأنهار\n\nإن الجمعية العامة،\n\nإذ تشير إلى الإعلان،\n\n1 - تطلب:\n\n(أ) تقريرا:\n\n’1‘ عن الأنهار؛\n\n’2‘ عن البحيرات؛\n\n(ب) دراسة؛\n\n2 - تقرر أن تعمل.\n")]
    [InlineData("72/31. Protection des fleuves\n\nL’Assemblée générale,\n\nRappelant la Déclaration,\n\n1. Demande :\n\na) Un rapport :\n\ni) Sur les fleuves ;\n\nii) Sur les lacs ;\n\nb) Une étude ;\n\n2. Décide d’agir.\n")]
    public void Sub_paragraphs_have_the_same_paths_to_the_second_level(string text)
        => Assert.Equal(
            ["pp1", "op1", "op1(a)", "op1(a)(i)", "op1(a)(ii)", "op1(b)", "op2"],
            Resolution.Parse(text).Paragraphs().Select(paragraph => paragraph.Path));

    [Theory]
    [InlineData("72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\nI\n\nRivers\n\n1. Decides to act;\n\n2. Decides to wait;\n\nII\n\nLakes\n\nNoting the study,\n\n1. Decides to look.\n")]
    [InlineData("72/31. Protection des fleuves\n\nL’Assemblée générale,\n\nRappelant la Déclaration,\n\nI\n\nFleuves\n\n1. Décide d’agir ;\n\n2. Décide d’attendre ;\n\nII\n\nLacs\n\nPrenant note de l’étude,\n\n1. Décide d’observer.\n")]
    [InlineData("72/31. Protección de los ríos\n\nLa Asamblea General,\n\nRecordando la Declaración,\n\nI\n\nRíos\n\n1. Decide actuar;\n\n2. Decide esperar;\n\nII\n\nLagos\n\nTomando nota del estudio,\n\n1. Decide observar.\n")]
    [InlineData("72/31. Охрана рек\n\nГенеральная Ассамблея,\n\nссылаясь на Декларацию,\n\nI\n\nРеки\n\n1. постановляет действовать;\n\n2. постановляет подождать;\n\nII\n\nОзера\n\nотмечая исследование,\n\n1. постановляет наблюдать.\n")]
    [InlineData("72/31. 保持河流清洁\n\n大会，\n\n回顾《河流宣言》，\n\n一\n\n河流\n\n1. 决定采取行动；\n\n2. 决定等待；\n\n二\n\n湖泊\n\n注意到这项研究，\n\n1. 决定观察。\n")]
    [InlineData("72/31 - الحفاظ على الأنهار\n\nإن الجمعية العامة،\n\nإذ تشير إلى الإعلان،\n\nأولا\n\nالأنهار\n\n1 - تقرر أن تعمل؛\n\n2 - تقرر أن تنتظر؛\n\nثانيا\n\nالبحيرات\n\nإذ تحيط علما بالدراسة،\n\n1 - تقرر أن تراقب.\n")]
    public void Sections_are_numbered_in_the_numerals_of_the_language_and_begin_again_with_1(string text)
    {
        var resolution = Resolution.Parse(text);
        Assert.Equal(["I", "II"], resolution.Sections.Select(section => section.Label));
        Assert.Equal(["pp1", "I/op1", "I/op2", "pp2", "II/op1"], resolution.Paragraphs().Select(paragraph => paragraph.Path).OrderBy(path => path switch { "pp1" => 0, "I/op1" => 1, "I/op2" => 2, "pp2" => 3, _ => 4 }));
        Assert.Equal(["II/op1"], resolution.Sections["II"].Operative.Select(paragraph => paragraph.Path));
        Lossless.Check(text);
    }

    [Theory]
    [InlineData("1. Decides that the Declaration shall read:\n\n“The rivers are clean. They belong to all.”\n\n2. Decides to act.\n")]
    public void A_quoted_passage_belongs_to_its_paragraph(string operative)
    {
        var text = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n" + operative;
        var resolution = Resolution.Parse(text);
        Assert.Equal(["1", "2"], resolution.Operative.Select(paragraph => paragraph.Label?.TrimEnd('.')));
        Assert.Equal("“The rivers are clean. They belong to all.”", Assert.Single(resolution.Operative[1].Children).Text);
        Lossless.Check(text);
    }

    [Fact]
    public void A_table_stays_text_of_its_paragraph()
    {
        const string text = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n1. Decides on the following scale:\n\nRiver\tShare\n\nNile\t12\n\nRhine\t8\n\n2. Decides to act.\n";
        var resolution = Resolution.Parse(text);
        Assert.Equal([1, 2], resolution.Operative.Select(paragraph => paragraph.Number));
        Lossless.Check(text);
    }
}
