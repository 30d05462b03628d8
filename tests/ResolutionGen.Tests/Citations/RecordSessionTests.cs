using System.Linq;

namespace ResolutionGen.Tests;

public class RecordSessionTests
{
    [Theory]
    [InlineData(Language.English, "Official Records of the General Assembly, Seventy-third Session, Supplement No. 41 (A/73/41).")]
    [InlineData(Language.French, "Documents officiels de l’Assemblée générale, soixante-treizième session, Supplément no 41 (A/73/41).")]
    [InlineData(Language.Spanish, "Documentos Oficiales de la Asamblea General, septuagésimo tercer período de sesiones, Suplemento núm. 41 (A/73/41).")]
    [InlineData(Language.Russian, "Официальные отчеты Генеральной Ассамблеи, семьдесят третья сессия, Дополнение № 41 (A/73/41).")]
    [InlineData(Language.Chinese, "《大会正式记录，第七十三届会议，补编第41号》(A/73/41)。")]
    [InlineData(Language.Arabic, "الوثائق الرسمية للجمعية العامة، الدورة الثالثة والسبعون، الملحق رقم 41 (A/73/41).")]
    public void The_session_stands_before_the_supplement(Language language, string text)
    {
        var supplement = Assert.Single(CitationText.Scan(text, language).Of(CitationTokenKind.Supplement).ToArray());
        Assert.Equal((41, 73, 0), (supplement.Values.Number, supplement.Session.Session, supplement.Session.Year));
    }

    [Theory]
    [InlineData(Language.English, "Official Records of the Economic and Social Council, 2018, Supplement No. 22 (E/2018/42).")]
    [InlineData(Language.French, "Documents officiels du Conseil économique et social, 2018, Supplément no 22 (E/2018/42).")]
    [InlineData(Language.Spanish, "Documentos Oficiales del Consejo Económico y Social, 2018, Suplemento núm. 22 (E/2018/42).")]
    [InlineData(Language.Russian, "Официальные отчеты Экономического и Социального Совета, 2018 год, Дополнение № 22 (E/2018/42).")]
    [InlineData(Language.Arabic, "الوثائق الرسمية للمجلس الاقتصادي والاجتماعي، 2018، الملحق رقم 22 (E/2018/42).")]
    public void The_year_stands_before_the_supplement(Language language, string text)
    {
        var supplement = Assert.Single(CitationText.Scan(text, language).Of(CitationTokenKind.Supplement).ToArray());
        Assert.Equal((22, 0, 2018), (supplement.Values.Number, supplement.Session.Session, supplement.Session.Year));
    }
}
