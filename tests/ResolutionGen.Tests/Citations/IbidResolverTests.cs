using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

public class IbidResolverTests
{
    [Fact]
    public void A_section_takes_the_place_of_the_section_before()
        => Assert.Equal(["1: Resolved from 0: ibid A/RES/S-10/2 [section IV]"], Chinese("S-10/2 号决议，第二节。", "同上，第四节。"));

    [Fact]
    public void Ibid_alone_stands_for_the_same_place()
        => Assert.Equal(["1: Resolved from 0: ibid A/RES/60/1 [para. 5]"], English("Resolution 60/1, para. 5.", "Ibid."));

    [Theory]
    [InlineData("A/72/1, annex II, para. 5.", "Ibid., para. 6.", "ibid A/72/1 [annex 2, para. 6]")]
    [InlineData("A/72/1, annex II, para. 5.", "Ibid., annex III.", "ibid A/72/1 [annex 3]")]
    [InlineData("A/72/1, annex II, sect. I, para. 5.", "Ibid., sect. III.", "ibid A/72/1 [annex 2, section III]")]
    [InlineData("Resolution 60/1, sect. II, para. 4.", "Ibid., sect. III.", "ibid A/RES/60/1 [section III]")]
    [InlineData("Resolution 60/1.", "Ibid., sect. III, para. 2.", "ibid A/RES/60/1 [section III, para. 2]")]
    public void What_follows_replaces_from_the_first_element_that_differs(string antecedent, string note, string expected)
        => Assert.Equal(["1: Resolved from 0: " + expected], English(antecedent, note));

    [Theory]
    [InlineData(Language.French, "Résolution S-10/2, sect. II.", "Ibid., sect. IV.")]
    [InlineData(Language.Spanish, "Resolución S-10/2, secc. II.", "Ibid., secc. IV.")]
    [InlineData(Language.Spanish, "Resolución S-10/2, secc. II.", "Ibíd., secc. IV.")]
    [InlineData(Language.Russian, "Резолюция S-10/2, раздел II.", "Там же, раздел IV.")]
    [InlineData(Language.Russian, "Резолюция S-10/2, раздел II.", "Ibid., раздел IV.")]
    [InlineData(Language.Arabic, "القرار دإ-10/2، الجزء الثاني.", "المرجع نفسه، الجزء الرابع.")]
    public void Every_language_has_its_word(Language language, string antecedent, string note)
        => Assert.Equal(["1: Resolved from 0: ibid A/RES/S-10/2 [section IV]"], Print(Resolve(language, antecedent, note)));

    [Theory]
    [InlineData(Language.French, "Nations Unies, Recueil des Traités, vol. 729, no 10485.", "Ibid., vol. 993, no 14531.")]
    [InlineData(Language.Spanish, "Naciones Unidas, Treaty Series, vol. 729, núm. 10485.", "Ibid., vol. 993, núm. 14531.")]
    [InlineData(Language.Russian, "United Nations, Treaty Series, vol. 729, No. 10485.", "Ibid., vol. 993, No. 14531.")]
    [InlineData(Language.Arabic, "United Nations, Treaty Series, vol. 729, No. 10485.", "Ibid., vol. 993, No. 14531.")]
    public void Another_volume_is_read_in_every_language(Language language, string antecedent, string note)
    {
        var resolution = Assert.Single(Resolve(language, antecedent, note));
        Assert.Equal((IbidStatus.Resolved, 993, 14531), (resolution.Status, resolution.Ibid.Treaty!.Volume, resolution.Ibid.Treaty.Number));
    }

    [Theory]
    [InlineData(Language.French, "Documents officiels de l’Assemblée générale, soixante-treizième session, Supplément no 41 (A/73/41).", "Ibid., soixante-quatorzième session, Supplément no 41 (A/74/41).", "Ibid., annexe.")]
    [InlineData(Language.Spanish, "Documentos Oficiales de la Asamblea General, septuagésimo tercer período de sesiones, Suplemento núm. 41 (A/73/41).", "Ibid., septuagésimo cuarto período de sesiones, Suplemento núm. 41 (A/74/41).", "Ibid., anexo.")]
    [InlineData(Language.Russian, "Официальные отчеты Генеральной Ассамблеи, семьдесят третья сессия, Дополнение № 41 (A/73/41).", "Там же, семьдесят четвертая сессия, Дополнение № 41 (A/74/41).", "Там же, приложение.")]
    [InlineData(Language.Arabic, "الوثائق الرسمية للجمعية العامة، الدورة الثالثة والسبعون، الملحق رقم 41 (A/73/41).", "المرجع نفسه، الدورة الرابعة والسبعون، الملحق رقم 41 (A/74/41).", "المرجع نفسه، المرفق.")]
    public void Records_of_another_session_name_their_document(Language language, string first, string second, string third)
        => Assert.Equal(["1: Resolved from 0: -", "2: Resolved from 1: ibid A/74/41 [annex 1]"], Print(Resolve(language, first, second, third)));

    [Fact]
    public void Chains_go_from_note_to_note()
        => Assert.Equal(
            [
                "1: Resolved from 0: ibid Ibid., vol. 993, No. 14531",
                "2: Resolved from 1: ibid Ibid., vol. 999, No. 14668",
                "3: Resolved from 2: ibid Ibid.",
            ],
            English("United Nations, Treaty Series, vol. 729, No. 10485.", "Ibid., vol. 993, No. 14531.", "Ibid., vol. 999, No. 14668.", "Ibid."));

    [Fact]
    public void Another_volume_of_the_Treaty_Series_is_a_treaty()
    {
        var resolution = Assert.Single(Resolve(Language.Chinese, "联合国，《条约汇编》，第729卷，第10485号。", "同上，第993卷，第14531号。"));
        Assert.Equal((CitationKind.Treaty, "同上，第993卷，第14531号", true), (resolution.Citation!.Kind, resolution.Citation.Text, resolution.Citation.IsIbid));
        Assert.Equal((993, 14531), (resolution.Ibid.Treaty!.Volume, resolution.Ibid.Treaty.Number));
    }

    [Fact]
    public void A_note_that_names_the_document_itself_needs_no_further_citation()
        => Assert.Equal(
            ["1: Resolved from 0: -", "2: Resolved from 1: ibid A/74/41 [annex 1]"],
            English(
                "Official Records of the General Assembly, Seventy-third Session, Supplement No. 41 (A/73/41).",
                "Ibid., Seventy-fourth Session, Supplement No. 41 (A/74/41).",
                "Ibid., annex."));

    [Fact]
    public void Ibid_within_a_note_refers_to_the_source_before_it_there()
        => Assert.Equal(["1: Resolved from 1: -"], English("Resolution 60/1.", "Official Records, Supplement No. 10 (A/74/10); ibid., Supplement No. 10 (A/76/10)."));

    [Fact]
    public void The_first_note_has_no_antecedent()
        => Assert.Equal(["0: NoAntecedent from -: -"], English("Ibid., sect. II."));

    [Theory]
    [InlineData("A general explanation of the matter.")]
    [InlineData("See World Health Organization, document WHA73/2020/REC/1, resolution 73.3.")]
    [InlineData("Resolution 60/1; and J. Doe, Collected Works (Utopia, 1999).")]
    public void After_a_note_that_was_not_understood_nothing_is_said(string antecedent)
        => Assert.Equal(["1: NotUnderstood from -: -", "2: NotUnderstood from -: -"], English(antecedent, "Ibid., chap. II.", "Ibid."));

    [Fact]
    public void After_two_sources_the_last_is_taken_and_the_doubt_is_told()
        => Assert.Equal(["1: Ambiguous from 0: ibid A/RES/61/2"], English("Resolutions 60/1 and 61/2.", "Ibid."));

    [Fact]
    public void A_corrigendum_is_no_second_source()
        => Assert.Equal(["1: Resolved from 0: ibid A/76/211 [annex 1]"], English("A/76/211 and A/76/211/Corr.1.", "Ibid., annex."));

    [Fact]
    public void A_decision_printed_in_a_document_is_no_second_source()
        => Assert.Equal(["1: Resolved from 0: ibid FCCC/CP/2015/10/Add.1"], English("See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.", "Ibid."));

    [Theory]
    [InlineData("Resolution 60/1.", "Ibid., vol. 993, No. 14531.")]
    [InlineData("United Nations, Treaty Series, vol. 729, No. 10485.", "Ibid., sect. II.")]
    public void A_place_that_the_antecedent_cannot_have_is_of_another_kind(string antecedent, string note)
        => Assert.Equal(["1: OtherKind from 0: -"], English(antecedent, note));

    [Fact]
    public void Ibids_stand_among_the_citations_of_their_note_in_order()
    {
        string[] notes = ["Resolution 60/1.", "Ibid., para. 3; see also A/72/1."];
        var resolutions = Resolve(Language.English, notes);
        var own = CitationText.Scan(notes[1], Language.English).Citations;
        Assert.Equal("ibid A/RES/60/1 [para. 3]; A/72/1", string.Join("; ", IbidResolver.Merge(own, resolutions).Select(CitationText.Print)));
    }

    private static string[] English(params string[] notes) => Print(Resolve(Language.English, notes));

    private static string[] Chinese(params string[] notes) => Print(Resolve(Language.Chinese, notes));

    private static IReadOnlyList<IbidResolution> Resolve(Language language, params string[] notes)
        => IbidResolver.Resolve(notes.Select(note => new KeyValuePair<string, CitationScan>(note, CitationText.Scan(note, language))).ToArray());

    private static string[] Print(IReadOnlyList<IbidResolution> resolutions)
        => resolutions.Select(resolution => $"{resolution.Note}: {resolution.Status} from {(resolution.Antecedent is { } antecedent ? $"{antecedent}" : "-")}: {(resolution.Citation is { } citation ? CitationText.Print(citation) : "-")}").ToArray();
}
