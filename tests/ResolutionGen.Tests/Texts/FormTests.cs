using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The same resolution is read from every form of extraction.</summary>
public class FormTests
{
    public static TheoryData<Language, TextForm> Forms
    {
        get
        {
            var data = new TheoryData<Language, TextForm>();
            foreach (var form in System.Enum.GetValues<TextForm>())
            {
                data.Add(Language.English, form);
                data.Add(Language.Chinese, form);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Head_and_closing_lines_are_read(Language language, TextForm form)
    {
        var made = Made(language);
        var resolution = Resolution.Parse(Renderer.Render(made, form));

        Assert.Equal(language, resolution.Language);
        Assert.Equal(IssuingBody.GeneralAssembly, resolution.Body);
        Assert.Equal(made.Symbol, resolution.Symbol?.Value);
        Assert.Equal(made.Title, resolution.Title);
        Assert.Equal(new CalendarDate(2016, 12, 19), resolution.AdoptedOn);
        Assert.Equal(65, resolution.Meeting);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Preambular_paragraphs_are_read_without_markers(Language language, TextForm form)
    {
        var made = Made(language);
        var resolution = Resolution.Parse(Renderer.Render(made, form));
        Assert.Equal(made.Preambular.Select(text => Compact(Renderer.Plain(text))), resolution.Preambular.Select(paragraph => Compact(paragraph.Text)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Operative_paragraphs_and_sub_paragraphs_are_read(Language language, TextForm form)
    {
        var made = Made(language);
        var resolution = Resolution.Parse(Renderer.Render(made, form));
        Assert.Equal(made.Operative.Select(text => Compact(Renderer.Plain(text))), resolution.Operative.Descendants().Select(paragraph => Compact(paragraph.Text)));
        Assert.Equal(["op1", "op2", "op2(a)", "op2(b)", "op3", "op4"], resolution.Operative.Descendants().Select(paragraph => paragraph.Path));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Footnotes_and_their_markers_are_read(Language language, TextForm form)
    {
        var made = Made(language);
        var resolution = Resolution.Parse(Renderer.Render(made, form));
        Assert.Equal(made.Notes, resolution.Footnotes.Select(note => note.Text));
        Assert.Equal(
            made.Preambular.Concat(made.Operative).Select(text => string.Join(",", Renderer.Markers(text))),
            resolution.Paragraphs().Select(paragraph => string.Join(",", paragraph.FootnoteMarkers.Select(marker => marker.Label))));
        Assert.All(resolution.Paragraphs().SelectMany(paragraph => paragraph.FootnoteMarkers), marker => Assert.Same(resolution.Footnotes[marker.Label], marker.Footnote));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Digests_are_equal_in_every_form(Language language, TextForm form)
    {
        var made = Made(language);
        var reference = Resolution.Parse(Renderer.Render(made, TextForm.Clean));
        var resolution = Resolution.Parse(Renderer.Render(made, form));
        Assert.Equal(reference.Digest, resolution.Digest);
        Assert.Equal(reference.Operative["2(a)"].Digest, resolution.Operative["2(a)"].Digest);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Nothing_is_found_wrong(Language language, TextForm form)
        => Assert.Empty(ResolutionDocument.Parse(Renderer.Render(Made(language), form)).Findings);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_character_belongs_to_one_element(Language language, TextForm form)
        => Lossless.Check(Renderer.Render(Made(language), form));

    private static MadeUpResolution Made(Language language) => language == Language.Chinese ? MadeUp.Chinese : MadeUp.English;

    private static string Compact(string text) => text.Replace(" ", "");
}
