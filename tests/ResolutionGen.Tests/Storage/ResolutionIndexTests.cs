using System.Linq;
using FsCheck.Xunit;

namespace ResolutionGen.Tests;

public class ResolutionIndexTests
{
    [Fact]
    public void The_index_names_what_a_resolution_has()
    {
        var resolution = SampleResolutions.Full();
        var indexed = Assert.Single(Read(resolution));
        Assert.Equal("A/RES/90/7", indexed.Symbol);
        Assert.Equal("My.App.Res90_7", indexed.ClassName);
        var version = Assert.Single(indexed.Versions);
        Assert.Equal(Language.English, version.Language);
        Assert.Equal(new CalendarDate(2035, 12, 4), version.AdoptedOn);
        Assert.Equal(resolution.Digest, version.Digest);
        Assert.Equal([new IndexedSection("I", "I"), new IndexedSection("II", "二")], version.Sections);
        Assert.Equal([1], version.Annexes);
        Assert.Equal(
            "pp1 pp2 op1 op1(a) op1(a)(i) op1(a)(ii) op1(b) op2 op2~2 II/op1 II/op2 annex1/p1 annex1/p2 fn1 fn2 fn4",
            string.Join(' ', version.Elements.Select(element => element.Path)));
        Assert.Equal(resolution.Operative["1(a)"].Digest, version.DigestOf("op1(a)"));
        Assert.Null(version.DigestOf("op17"));
        Assert.True(version.Has("annex1"));
        Assert.True(version.Has("II"));
        Assert.False(version.Has("III"));
    }

    [Fact]
    public void The_index_tells_unlabelled_sub_paragraphs_from_misprinted_numbers()
    {
        var child = new Paragraph("X", "op1~1", ParagraphKind.Operative, null, null, "To build;", [], [], []);
        var first = new Paragraph("X", "op1", ParagraphKind.Operative, 1, "1", "Decides:", [child], [], []);
        var misprinted = new Paragraph("X", "op1~2", ParagraphKind.Operative, 1, "1", "Requests;", [], [], []);
        var version = Read(new Resolution { Operative = new ParagraphCollection("X", ParagraphKind.Operative, "op", [first, misprinted]) }).Single().Versions.Single();

        Assert.Equal([("op1", true), ("op1~1", false), ("op1~2", true)], version.Elements.Select(element => (element.Path, element.IsTop)));
        Assert.Equal([1, 1], new IndexedCollection(version, ElementPart.Operative, "").Numbers);
    }

    [Property]
    public void Any_resolution_is_indexed(int seed)
    {
        var resolution = new RandomResolution(seed).Next();
        var version = Read(resolution).Single().Versions.Single();
        Assert.Equal(
            resolution.Paragraphs().Select(paragraph => (paragraph.Path, paragraph.Digest)).Concat(resolution.Footnotes.Select(note => (note.Path, note.Digest))),
            version.Elements.Select(element => (element.Path, element.Digest)));
    }

    [Fact]
    public void An_index_of_another_version_or_damaged_is_left_alone()
    {
        var content = ResolutionIndex.Compose("A/RES/90/7", "X", [ResolutionIndex.WriteVersion(SampleResolutions.Full())]);
        Assert.Empty(ResolutionIndex.Read(2, content));
        Assert.Empty(ResolutionIndex.Read(1, content.Substring(0, 20)));
        Assert.Empty(ResolutionIndex.Read(1, null));
    }

    private static System.Collections.Generic.IReadOnlyList<IndexedResolution> Read(Resolution resolution) => ResolutionIndex.Read(
        ResolutionIndex.Version,
        ResolutionIndex.Compose(resolution.Symbol?.Value ?? "", "My.App.Res90_7", [ResolutionIndex.WriteVersion(resolution)]));
}
