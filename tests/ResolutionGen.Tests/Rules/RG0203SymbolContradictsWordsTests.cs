namespace ResolutionGen.Tests;

public class RG0203SymbolContradictsWordsTests
{
    private const string Id = "RG0203";

    [Theory]
    [InlineData("Official Records of the General Assembly, Forty-seventh Session, Supplement No. 27 ([|A/47/29|]).", "document symbol A/47/29 does not agree with Supplement No. 27; expected A/47/27")]
    [InlineData("Official Records of the General Assembly, Seventy-third Session, Supplement No. 41 ([|A/74/41|]), annex.", "document symbol A/74/41 does not agree with session 73; expected A/73/41")]
    [InlineData("Official Records, Seventieth Session, Supplement No. 53A and corrigendum (A/70/53/Add.1 and [|A/71/53/Add.1/Corr.1|]).", "document symbol A/71/53/Add.1/Corr.1 does not agree with session 70; expected A/70/53/Add.1/Corr.1")]
    [InlineData("Official Records of the Economic and Social Council, 2017, Supplement No. 8 ([|E/2018/28|]).", "document symbol E/2018/28 does not agree with year 2017; expected E/2017/28")]
    [InlineData("Official Records of the Economic and Social Council, 2017, Supplement No. 8 ([|E/2017/29|]).", "document symbol E/2017/29 does not agree with Supplement No. 8; expected E/2017/28")]
    [InlineData("2000 Review Conference, Final Document ([|BWC/CONF.2010/50|] (Vol. I)).", "document symbol BWC/CONF.2010/50 (Vol. I) does not agree with the conference of 2000; expected BWC/CONF.2000/50 (Vol. I)")]
    public void A_contradiction_in_a_note_is_reported(string note, string message)
        => RuleTest.Reports(Id, RuleTest.English(notes: [note.Replace("|] (Vol. I)", " (Vol. I)|]")]), message);

    [Theory]
    [InlineData("《大会正式记录，第七十三届会议，补编第41号》([|A/74/41|])。", "document symbol A/74/41 does not agree with session 73; expected A/73/41")]
    [InlineData("《经济及社会理事会正式记录，2017年，补编第8号》([|E/2017/29|])。", "document symbol E/2017/29 does not agree with Supplement No. 8; expected E/2017/28")]
    [InlineData("《公约缔约国 2000 年审议大会，最后文件》([|BWC/CONF.2010/50|])。", "document symbol BWC/CONF.2010/50 does not agree with the conference of 2000; expected BWC/CONF.2000/50")]
    public void A_contradiction_in_a_Chinese_note_is_reported(string note, string message)
        => RuleTest.Reports(Id, RuleTest.Chinese(notes: [note]), message);

    [Theory]
    [InlineData("Official Records of the General Assembly, Seventy-third Session, Supplement No. 41 (A/73/41).")]
    [InlineData("Official Records of the General Assembly, Sixty-eighth Session, Supplement No. 53A (A/68/53/Add.1), chap. III.")]
    [InlineData("Official Records of the General Assembly, Tenth Special Session, Supplement No. 4 (A/S-10/4).")]
    [InlineData("Official Records of the Economic and Social Council, 2018, Supplement No. 22 (E/2018/42), chap. I.")]
    [InlineData("Official Records of the General Assembly, Seventy-third Session, Supplement No. 41 (A/73/41); see also A/72/206.")]
    [InlineData("Official Records of the General Assembly, Seventy-third Session, Supplement No. 41; see A/72/206.")]
    [InlineData("Official Records, Supplement No. 10 (A/74/10), and Resolution 60/1 (A/60/1).")]
    [InlineData("2010 Review Conference, Final Document (BWC/CONF.2010/50 (Vol. I)).")]
    [InlineData("2010 Review Conference, Final Document (A/72/206).")]
    public void What_agrees_and_what_does_not_belong_together_is_silent(string note)
        => RuleTest.IsSilent(Id, RuleTest.English(notes: [note]));

    [Theory]
    [InlineData("Noting that the 2015 Review Conference ended without agreement, and recalling the Final Document of the previous one (NPT/CONF.2010/50 (Vol. I)),")]
    [InlineData("Noting that the 2015 Review Conference failed and recalling the Final Document (NPT/CONF.2010/50 (Vol. I)),")]
    [InlineData("Noting the 2015 Review Conference, and recalling the Final Document (NPT/CONF.2010/50 (Vol. I)),")]
    public void A_symbol_of_another_clause_is_not_held_against_the_conference(string preambular)
        => RuleTest.IsSilent(Id, RuleTest.English(preambular));

    [Fact]
    public void The_conference_may_have_a_long_name()
        => RuleTest.Reports(
            Id,
            RuleTest.English(notes: ["2000 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons, Final Document, vol. I ([|NPT/CONF.2010/28|])."]),
            "document symbol NPT/CONF.2010/28 does not agree with the conference of 2000; expected NPT/CONF.2000/28");

    [Fact]
    public void Inside_a_damaged_stretch_nothing_more_is_said()
        => RuleTest.IsSilent(Id, RuleTest.Chinese(notes: ["《公约缔约国 2000 年审议大会，最后文件》(BWC/CONBWC/CONF.2000/28 和 BWC/CONF.2010/50)。"]));

    [Theory]
    [InlineData(Language.English, "See Official Records of the General Assembly, Seventy-first Session, Supplement No. 27 ([|A/71/29|]).")]
    [InlineData(Language.French, "Voir Documents officiels de l’Assemblée générale, soixante et onzième session, Supplément no 27 ([|A/71/29|]).")]
    [InlineData(Language.Spanish, "Véase Documentos Oficiales de la Asamblea General, septuagésimo primer período de sesiones, Suplemento núm. 27 ([|A/71/29|]).")]
    [InlineData(Language.Russian, "См. Официальные отчеты Генеральной Ассамблеи, семьдесят первая сессия, Дополнение № 27 ([|A/71/29|]).")]
    [InlineData(Language.Chinese, "见《大会正式记录，第七十一届会议，补编第27号》([|A/71/29|])。")]
    [InlineData(Language.Arabic, "انظر الوثائق الرسمية للجمعية العامة، الدورة الحادية والسبعون، الملحق رقم 27 ([|A/71/29|]).")]
    public void A_supplement_of_another_number_is_found_in_every_language(Language language, string note)
    {
        var frame = LanguageFrame.Of(language);
        RuleTest.Reports(Id, frame.Text(frame.Preamble(frame.Marker(1)), notes: [frame.Note(1, note)]), "document symbol A/71/29 does not agree with Supplement No. 27; expected A/71/27");
    }
}
