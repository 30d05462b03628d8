using System;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck.Xunit;

namespace ResolutionGen.Tests;

public class CompactFormTests
{
    public static TheoryData<string> Hostile => SampleResolutions.Hostile();

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_comes_back_exactly(string text) => AssertRoundTrip(SampleResolutions.Of(text));

    [Property]
    public void Any_generated_text_comes_back_exactly(char[]? units)
        => AssertRoundTrip(SampleResolutions.Of(new string(units ?? [])));

    [Property(MaxTest = 500)]
    public void Any_model_comes_back_exactly(int seed) => AssertRoundTrip(new RandomResolution(seed).Next());

    [Fact]
    public void Everything_of_a_rich_model_comes_back() => AssertRoundTrip(SampleResolutions.Full());

    [Fact]
    public void An_empty_resolution_comes_back() => AssertRoundTrip(new Resolution());

    [Fact]
    public void The_form_is_valid_utf_8_with_structure_of_printable_ascii()
    {
        var compact = ResolutionCodec.Write(SampleResolutions.Of("大会"));
        Assert.All(compact.Replace("大会", "", StringComparison.Ordinal), unit => Assert.InRange(unit, ' ', '~'));

        foreach (var text in SampleResolutions.HostileTexts)
        {
            var written = ResolutionCodec.Write(SampleResolutions.Of(text));
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            Assert.Equal(written, strict.GetString(strict.GetBytes(written)));
        }
    }

    [Fact]
    public void Bytes_and_string_give_the_same_model()
    {
        var compact = ResolutionCodec.Write(SampleResolutions.Full());
        ModelEquality.AssertEqual(GeneratedResolution.Decode(compact), GeneratedResolution.Decode(Encoding.UTF8.GetBytes(compact)));
    }

    [Fact]
    public void A_marker_refers_to_the_footnote_of_the_collection_itself()
    {
        var read = ResolutionCodec.Read(ResolutionCodec.Write(SampleResolutions.Full()));
        Assert.Same(read.Footnotes[4], read.Operative[2].FootnoteMarkers[0].Footnote);
        Assert.Same(read.Operative[1], read.Sections["I"].Operative[1]);
    }

    [Fact]
    public void The_form_of_version_1_is_read_for_ever()
    {
        // As the first release wrote it. This test may get company, never another expectation.
        const string written = """
            1p111:A/RES/90/7117290]1Measures, with reference to resolution 67/56XoJo131LResolution S-10/2, sect. II.18DF61124S-1012II1@Ibid., sect. IV.18e1051124S-1012IV31414CA/69/154 and Add.1.120826^2Recalling its resolution 67/56 of 3 December 2012 and resolution 1325 (2000),1X1224c15Vg982V2;20R1Recalling also the Final Document,518Decides:219To begin;206Early;09And well;09To go on;2ORequests the Secretary-General;2B66013H5op2~23212;Misprinted;86II/op1=Begins again;09And ends.201IEA/RES/90/7, section I2pp102EA/RES/90/7, section I4I/op10332II1二5MeansFA/RES/90/7, section II2pp0FA/RES/90/7, section II5II/op13211;Annex
            TermsCA/RES/90/7, annex 18annex1/p20:The first.@0;Unnumbered.21A19annex1/p21B012II16II/op118R2_250
            """;
        ModelEquality.AssertEqual(SampleResolutions.Full(), GeneratedResolution.Decode(written));
    }

    [Fact]
    public void Cross_references_come_back_and_find_their_places()
    {
        var read = ResolutionCodec.Read(ResolutionCodec.Write(SampleResolutions.WithCrossReferences()));
        ModelEquality.AssertEqual(SampleResolutions.WithCrossReferences(), read);
        var targets = read.Operative[2].CrossReferences[0].Targets;
        Assert.Same(read.Operative[1].Children[0], targets[0].Paragraph);
        Assert.Same(read.Sections["II"], targets[1].Section);
        Assert.Same(read.Annexes[1], Assert.Single(read.Footnotes[4].CrossReferences[0].Targets).Annex);
        Assert.Null(read.Operative[2].CrossReferences[1].Targets[0].Paragraph);
    }

    [Fact]
    public void A_form_of_a_later_version_is_refused_by_name()
    {
        var later = "3" + ResolutionCodec.Write(SampleResolutions.Full()).Substring(1);
        var exception = Assert.Throws<NotSupportedException>(() => GeneratedResolution.Decode(later));
        Assert.Contains("version 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_form_gives_a_format_exception_and_nothing_else()
    {
        var compact = ResolutionCodec.Write(SampleResolutions.Full());
        for (var length = 1; length < compact.Length; length++)
            Assert.Throws<FormatException>(() => GeneratedResolution.Decode(compact.Substring(0, length)));

        for (var place = 1; place < compact.Length; place++)
        {
            foreach (var unit in "0o\u001A")
            {
                var damaged = compact.Remove(place, 1).Insert(place, unit.ToString());
                var exception = Record.Exception(() => GeneratedResolution.Decode(damaged));
                Assert.True(exception is null or FormatException, exception?.ToString());
            }
        }
    }

    [Fact]
    public void The_form_of_prose_is_hardly_longer_than_the_prose()
    {
        const string sentence = "Recalling its resolution 67/56 of 3 December 2012 on taking forward the work of the conference, and determined to promote it,";
        var paragraphs = Enumerable.Range(1, 40).Select(number => SampleResolutions.Operative(number, sentence, [])).ToArray();
        var resolution = new Resolution { Operative = new ParagraphCollection("", ParagraphKind.Operative, "op", paragraphs) };
        var size = (double)ResolutionCodec.Write(resolution).Length / (sentence.Length * paragraphs.Length);
        Assert.True(size < 1.05, size.ToString(CultureInfo.InvariantCulture));
    }

    private static void AssertRoundTrip(Resolution resolution)
        => ModelEquality.AssertEqual(resolution, ResolutionCodec.Read(ResolutionCodec.Write(resolution)));
}
