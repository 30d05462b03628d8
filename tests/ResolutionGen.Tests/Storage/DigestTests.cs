using System;

namespace ResolutionGen.Tests;

public class DigestTests
{
    /// <summary>Digests stand in users' code: these values may never change.</summary>
    [Theory]
    [InlineData("", "e3b0c44298fc1c14")]
    [InlineData("Decides to go on;", "1369fa2a6e851f12")]
    [InlineData("重申《条约》的三个支柱；", "b8062bfd8d18f09a")]
    public void A_digest_is_the_same_on_every_machine(string text, string expected)
        => Assert.Equal(expected, SampleResolutions.Operative(1, text, []).Digest);

    [Fact]
    public void Half_a_surrogate_pair_counts_as_a_replacement_character()
        => Assert.Equal("83d544ccc223c057", SampleResolutions.Operative(1, "\uD800", []).Digest);

    [Theory]
    [InlineData("Decides to go on;", "Decides  to\ngo on ;")]
    [InlineData("2012年12月3日", "2012 年 12 月 3 日")]
    [InlineData("the “ﬁrst” meeting — now", "the \"first\" meeting - now")]
    [InlineData("（１）", "(1)")]
    public void Layout_and_forms_of_characters_do_not_count(string one, string other)
        => Assert.Equal(SampleResolutions.Operative(1, one, []).Digest, SampleResolutions.Operative(1, other, []).Digest);

    [Fact]
    public void The_wording_counts()
        => Assert.NotEqual(SampleResolutions.Operative(1, "Decides to go on;", []).Digest, SampleResolutions.Operative(1, "Decides to go in;", []).Digest);

    [Fact]
    public void The_digest_of_a_paragraph_covers_its_sub_paragraphs()
    {
        var resolution = SampleResolutions.Full();
        var whole = resolution.Operative[1];
        Assert.NotEqual(SampleResolutions.Operative(1, whole.Text, []).Digest, whole.Digest);
    }
}
