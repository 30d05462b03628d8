using System;

namespace ResolutionGen.Tests;

public class RG0002UnreadableFileTests
{
    private static string Words(int count) => string.Concat(System.Linq.Enumerable.Repeat("words ", count));

    [Fact]
    public void Text_is_silent() => Assert.Null(RG0002UnreadableFile.Find(Words(1000)));

    [Fact]
    public void An_empty_file_is_silent() => Assert.Null(RG0002UnreadableFile.Find(""));

    [Theory]
    [InlineData("\uFFFD\uFFFD short")]
    [InlineData("\0\0")]
    public void A_character_or_two_are_a_fault_of_the_extraction(string text) => Assert.Null(RG0002UnreadableFile.Find(text));

    [Fact]
    public void Damage_is_measured_against_the_length()
    {
        Assert.Null(RG0002UnreadableFile.Find("\uFFFD\uFFFD\uFFFD" + Words(100)));
        Assert.NotNull(RG0002UnreadableFile.Find("\uFFFD\uFFFD\uFFFD" + Words(99)));
    }

    [Fact]
    public void Latin_1_that_was_read_as_UTF_8_is_reported_at_its_first_damaged_character()
    {
        var finding = RG0002UnreadableFile.Find("L'Assembl\uFFFDe g\uFFFDn\uFFFDrale, rappelant sa r\uFFFDsolution 71/258");
        Assert.NotNull(finding);
        Assert.Equal(new SourceSpan(9, 1), finding.Span);
        Assert.Equal("the file is in another encoding than UTF-8 or UTF-16: 4 of its 52 characters could not be decoded; save it as UTF-8", finding.Message);
    }

    [Fact]
    public void UTF_16_that_was_read_as_UTF_8_is_reported()
        => Assert.Equal("the file is binary or in another encoding: 7 of its 14 characters are NUL; save it as UTF-8", RG0002UnreadableFile.Find("7\02\0/\03\01\0.\0 \0")?.Message);

    [Fact]
    public void A_file_over_16_MiB_is_not_read()
    {
        var text = new string('x', 16 * 1024 * 1024);
        Assert.Null(RG0002UnreadableFile.Find(text));
        Assert.Equal("the file is over 16 MiB: resolutions are far shorter, so it is not read", RG0002UnreadableFile.Find(text + "x")?.Message);
    }

    [Fact]
    public void The_length_counts_in_UTF_8()
    {
        var text = new string('核', 16 * 1024 * 1024 / 3);
        Assert.False(RG0002UnreadableFile.IsTooLong(text));
        Assert.True(RG0002UnreadableFile.IsTooLong(text + "核"));
    }
}
