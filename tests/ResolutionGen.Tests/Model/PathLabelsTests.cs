namespace ResolutionGen.Tests;

public class PathLabelsTests
{
    [Theory]
    [InlineData("4(a)(ii)")]
    [InlineData("op4(a)")]
    [InlineData("II/op3")]
    [InlineData("op22~2")]
    [InlineData("fn*")]
    [InlineData("(iv)")]
    [InlineData("")]
    public void What_is_canonical_stays(string path)
        => Assert.Equal(path, PathLabels.Canonical(path));

    [Theory]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(100_000)]
    public void Numerals_without_end_are_no_label_and_do_no_harm(int length)
        => Assert.NotEmpty(PathLabels.Canonical(new string('\u5341', length)));

    [Theory]
    [InlineData("4 (a) (ii)", "4(a)(ii)")]
    [InlineData(" 4\u00A0(a)", "4(a)")]
    [InlineData("4（a）", "4(a)")]
    [InlineData("4 a)", "4(a)")]
    [InlineData("4 a) i)", "4(a)(i)")]
    [InlineData("4(a)i)", "4(a)(i)")]
    public void Blanks_go_and_missing_brackets_come(string path, string canonical)
        => Assert.Equal(canonical, PathLabels.Canonical(path));

    [Theory]
    [InlineData("أ", "a")]
    [InlineData("ا", "a")]
    [InlineData("ب", "b")]
    [InlineData("هـ", "e")]
    [InlineData("ط", "i")]
    [InlineData("غ", "bb")]
    [InlineData("4(ب)", "4(b)")]
    [InlineData("4(ب)’1‘", "4(b)(i)")]
    [InlineData("4(ب)(’2‘)", "4(b)(ii)")]
    public void Arabic_labels_become_Latin_by_their_place(string label, string canonical)
        => Assert.Equal(canonical, PathLabels.Canonical(label));

    [Theory]
    [InlineData("\u0430", "a")]
    [InlineData("\u0432", "c")]
    [InlineData("\u0438", "i")]
    [InlineData("\u043A", "j")]
    [InlineData("4 \u0431)", "4(b)")]
    public void Russian_labels_become_Latin_by_their_place(string label, string canonical)
        => Assert.Equal(canonical, PathLabels.Canonical(label));

    [Theory]
    [InlineData("㈠", "i")]
    [InlineData("㈩", "x")]
    [InlineData("4(a)㈡", "4(a)(ii)")]
    [InlineData("4(a)(十二)", "4(a)(xii)")]
    [InlineData("二/op3", "II/op3")]
    [InlineData("二十一/op3", "XXI/op3")]
    public void Chinese_numerals_are_Roman_ones(string label, string canonical)
        => Assert.Equal(canonical, PathLabels.Canonical(label));
}
