using System;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The same resolution is read from every form of extraction, in every official language.</summary>
public class FormTests
{
    public static TheoryData<Language, TextForm> Forms
    {
        get
        {
            var data = new TheoryData<Language, TextForm>();
            foreach (var made in MadeUp.All)
            {
                foreach (var form in Enum.GetValues<TextForm>())
                    data.Add(made.Language, form);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Head_and_closing_lines_are_read(Language language, TextForm form)
    {
        var resolution = Read(language, form);

        Assert.Equal(language, resolution.Language);
        Assert.Equal(IssuingBody.GeneralAssembly, resolution.Body);
        Assert.Equal(MadeUp.Symbol, resolution.Symbol?.Value);
        Assert.Equal(MadeUp.In(language).Title, resolution.Title);
        Assert.Equal(MadeUp.AdoptedOn, resolution.AdoptedOn);
        Assert.Equal(MadeUp.Meeting, resolution.Meeting);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Preambular_paragraphs_are_read_without_markers(Language language, TextForm form)
        => Assert.Equal(MadeUp.In(language).Preambular.Select(Compact), Read(language, form).Preambular.Select(paragraph => Compact(paragraph.Text)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Operative_paragraphs_and_sub_paragraphs_are_read(Language language, TextForm form)
        => Assert.Equal(MadeUp.In(language).Operative.Select(Compact), Read(language, form).Operative.Descendants().Select(paragraph => Compact(paragraph.Text)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_annex_is_read(Language language, TextForm form)
    {
        var made = MadeUp.In(language);
        var annex = Assert.Single(Read(language, form).Annexes);
        Assert.Equal(made.AnnexWord + " " + made.AnnexTitle, annex.Heading);
        Assert.Equal(made.Annex.Select(Compact), annex.Paragraphs.Descendants().Select(paragraph => Compact(paragraph.Text)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Paths_are_canonical_and_the_same_in_every_language(Language language, TextForm form)
        => Assert.Equal(MadeUp.Paths, Read(language, form).Paragraphs().Select(paragraph => paragraph.Path));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Footnotes_and_their_markers_are_read(Language language, TextForm form)
    {
        var resolution = Read(language, form);
        Assert.Equal(MadeUp.In(language).Notes, resolution.Footnotes.Select(note => note.Text));
        Assert.Equal(MadeUp.Markers, resolution.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers, (paragraph, marker) => paragraph.Path + ": " + marker.Label));
        Assert.All(resolution.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers), marker => Assert.Same(resolution.Footnotes[marker.Label], marker.Footnote));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Citations_are_read_with_their_dates(Language language, TextForm form)
    {
        var resolution = Read(language, form);
        var cited = resolution.Paragraphs().SelectMany(paragraph => paragraph.Citations, (paragraph, citation) => (Place: paragraph.Path, citation))
            .Concat(resolution.Footnotes.SelectMany(note => note.Citations, (note, citation) => (Place: "fn" + note.Label, citation)));
        Assert.Equal(MadeUp.Citations, cited.Select(item => $"{item.Place}: {item.citation} {item.citation.Date}".TrimEnd()));
        Assert.Equal(["fn5"], resolution.Footnotes.Where(note => note.Citations.Any(citation => citation.IsIbid)).Select(note => "fn" + note.Label));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Digests_are_equal_in_every_form(Language language, TextForm form)
    {
        var reference = Read(language, TextForm.Clean);
        var resolution = Read(language, form);
        Assert.Equal(reference.Digest, resolution.Digest);
        Assert.Equal(reference.Operative["2(a)"].Digest, resolution.Operative["2(a)"].Digest);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Nothing_is_found_wrong(Language language, TextForm form)
        => Assert.Empty(ResolutionDocument.Parse(Renderer.Render(MadeUp.In(language), form)).Findings);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_character_belongs_to_one_element(Language language, TextForm form)
        => Lossless.Check(Renderer.Render(MadeUp.In(language), form));

    private static Resolution Read(Language language, TextForm form) => Resolution.Parse(Renderer.Render(MadeUp.In(language), form));

    private static string Compact(string text) => Renderer.Plain(text).Replace(" ", "");
}
