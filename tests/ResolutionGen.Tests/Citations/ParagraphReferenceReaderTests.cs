namespace ResolutionGen.Tests;

public class ParagraphReferenceReaderTests
{
    [Theory]
    [InlineData("A/RES/72/31")]
    [InlineData("A/RES/72/31#op4")]
    [InlineData("A/RES/72/31#op4(a)")]
    [InlineData("A/RES/72/31#op4(a)(ii)")]
    [InlineData("A/RES/72/31#op")]
    [InlineData("A/RES/72/31#pp3")]
    [InlineData("A/RES/72/31#fn11")]
    [InlineData("A/RES/72/31#fn*")]
    [InlineData("A/RES/72/31#II/op3")]
    [InlineData("A/RES/72/31#annex1/p3(a)")]
    [InlineData("A/RES/72/31#annex2")]
    [InlineData("A/RES/72/31#op22~2")]
    [InlineData("A/RES/72/31#op4~2")]
    [InlineData("S/RES/1325(2000)#op4")]
    [InlineData("A/RES/217A(III)#pp1")]
    public void A_canonical_reference_stays(string reference)
        => Assert.Equal(reference, Read(reference));

    [Theory]
    [InlineData("72/31#op4", "A/RES/72/31#op4")]
    [InlineData("1325 (2000)#op4", "S/RES/1325(2000)#op4")]
    [InlineData("S/RES/1325 (2000) # op 4 (a)", "S/RES/1325(2000)#op4(a)")]
    [InlineData("A/RES/72/31#op4(أ)", "A/RES/72/31#op4(a)")]
    [InlineData("A/RES/72/31#op4 а)", "A/RES/72/31#op4(a)")]
    [InlineData("A/RES/72/31#二/op3", "A/RES/72/31#II/op3")]
    public void Labels_as_printed_and_numbers_become_canonical(string text, string reference)
        => Assert.Equal(reference, Read(text));

    [Theory]
    [InlineData("A/RES/72/31, para. 4", "A/RES/72/31#op4")]
    [InlineData("A/RES/72/31 para 4(a)", "A/RES/72/31#op4(a)")]
    [InlineData("A/RES/72/31, OP4", "A/RES/72/31#op4")]
    [InlineData("A/RES/72/31, PP 3", "A/RES/72/31#pp3")]
    [InlineData("resolution 72/31, paragraph 4 (a)", "A/RES/72/31#op4(a)")]
    [InlineData("General Assembly resolution 72/31, preambular paragraph 3", "A/RES/72/31#pp3")]
    [InlineData("Security Council resolution 1325 (2000) of 31 October 2000, paragraph 4.", "S/RES/1325(2000)#op4")]
    [InlineData("Human Rights Council resolution 54/1, para. 4", "A/HRC/RES/54/1#op4")]
    [InlineData("paragraph 4 (a) (ii) of resolution 72/31", "A/RES/72/31#op4(a)(ii)")]
    [InlineData("resolution 72/31, section II, para. 3", "A/RES/72/31#II/op3")]
    [InlineData("resolution 72/31, annex, para. 3 (a)", "A/RES/72/31#annex1/p3(a)")]
    [InlineData("resolution 72/31, annex II", "A/RES/72/31#annex2")]
    [InlineData("resolution 72/31, footnote 6", "A/RES/72/31#fn6")]
    [InlineData("resolution 72/31", "A/RES/72/31")]
    [InlineData("第72/31号决议第4段", "A/RES/72/31#op4")]
    [InlineData("大会第 72/31 号决议第 4(a) 段", "A/RES/72/31#op4(a)")]
    [InlineData("安全理事会第1325(2000)号决议，序言部分第3段", "S/RES/1325(2000)#pp3")]
    [InlineData("第72/31号决议第二节第3段", "A/RES/72/31#II/op3")]
    [InlineData("第72/31号决议附件二第3段", "A/RES/72/31#annex2/p3")]
    [InlineData("résolution 72/31, par. 4 a)", "A/RES/72/31#op4(a)")]
    [InlineData("paragraphe 4 a) ii) de la résolution 72/31 de l’Assemblée générale, en date du 4 décembre 2017", "A/RES/72/31#op4(a)(ii)")]
    [InlineData("alinéa 3 du préambule de la résolution 1325 (2000) du Conseil de sécurité", "S/RES/1325(2000)#pp3")]
    [InlineData("résolution 72/31, annexe II, par. 3", "A/RES/72/31#annex2/p3")]
    [InlineData("resolución 72/31, párr. 4 a)", "A/RES/72/31#op4(a)")]
    [InlineData("párrafo 4 a) ii) de la resolución 72/31 de la Asamblea General, de 4 de diciembre de 2017", "A/RES/72/31#op4(a)(ii)")]
    [InlineData("párrafo 3 del preámbulo de la resolución 1325 (2000) del Consejo de Seguridad", "S/RES/1325(2000)#pp3")]
    [InlineData("resolución 72/31, secc. II, párr. 3", "A/RES/72/31#II/op3")]
    [InlineData("резолюция 72/31, п. 4 a)", "A/RES/72/31#op4(a)")]
    [InlineData("пункт 4 a) ii) резолюции 72/31 Генеральной Ассамблеи от 4 декабря 2017 года", "A/RES/72/31#op4(a)(ii)")]
    [InlineData("пункт 3 преамбулы резолюции 1325 (2000) Совета Безопасности", "S/RES/1325(2000)#pp3")]
    [InlineData("резолюция 72/31, приложение II, пункт 3", "A/RES/72/31#annex2/p3")]
    [InlineData("القرار 72/31، الفقرة 4 (أ)", "A/RES/72/31#op4(a)")]
    [InlineData("الفقرة 4 من قرار الجمعية العامة 72/31 المؤرخ 4 كانون الأول/ديسمبر 2017", "A/RES/72/31#op4")]
    [InlineData("الفقرة 3 من ديباجة قرار مجلس الأمن 1325 (2000)", "S/RES/1325(2000)#pp3")]
    [InlineData("القرار 72/31، المرفق الثاني، الفقرة 3", "A/RES/72/31#annex2/p3")]
    public void What_people_write_is_read(string text, string reference)
        => Assert.Equal(reference, Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#op4")]
    [InlineData("A/RES/72/31#")]
    [InlineData("A/RES/72/31#para4")]
    [InlineData("A/RES/72/31#op4(")]
    [InlineData("A/RES/72/31#op4()")]
    [InlineData("A/RES/72/31#op4~")]
    [InlineData("nonsense#op4")]
    [InlineData("72/31")]
    [InlineData("see resolution 72/31 for more")]
    [InlineData("resolutions 72/31 and 72/32, para. 4")]
    [InlineData("Commission on Narcotic Drugs resolution 54/1, para. 4")]
    public void What_is_no_reference_is_refused(string? text)
    {
        Assert.False(ParagraphReference.TryParse(text, out var reference));
        Assert.Null(reference);
    }

    private static string Read(string text)
    {
        Assert.True(ParagraphReference.TryParse(text, out var reference));
        return reference.ToString();
    }
}
