using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>
/// Lines of right-to-left pages in the order in which pdftotext gives them; « ‹ › stand for U+202B, U+202A and U+202C.
/// </summary>
public class ReadingOrderTests
{
    [Theory]
    [InlineData("«سنة ‹،2018››", "سنة 2018،")]
    [InlineData("«القرار ‹)2020( 2517›بشأن", "القرار 2517 (2020)بشأن")]
    [InlineData("«المتحدة(‹،)1››", "المتحدة(1)،")]
    [InlineData("«لعام ‹،)2(2030››", "لعام 2030(2)،")]
    [InlineData("«‹ - 75/41›أنهار›", "75/41 - أنهار")]
    [InlineData("«‹- 77/284››", "77/284 -")]
    [InlineData("«في ‹ 7›آذار", "في 7 آذار")]
    [InlineData("«(د‹،)25-››", "(د-25)،")]
    [InlineData("«للفترة ‹2030-2015››", "للفترة 2015-2030")]
    [InlineData("«(‹.United Nations, Treaty Series, vol. 2445, No. 44004 )3››", "(3) United Nations, Treaty Series, vol. 2445, No. 44004.")]
    [InlineData("«(‹ ،A/67/517-S/2012/760 )2›المرفق‹.››", "(2) A/67/517-S/2012/760، المرفق.")]
    [InlineData("«رقم‹ A/73/12 (Part I)( 12›و›", "رقم12 (A/73/12 (Part I) و")]
    [InlineData("«)‹S/RES/2520 (2020››", "S/RES/2520 (2020)")]
    [InlineData("«على _‹https://example.org/a_b››", "على https://example.org/a_b_")]
    [InlineData("«‹)A( 20-16849››", "20-16849 (A)")]
    [InlineData("«‹5/520-16849››", "5/520-16849")]
    [InlineData("«* ‹*2016849››", "* 2016849*")]
    [InlineData("«‹17 December 2020››", "17 December 2020")]
    [InlineData("«عنوان›     «‹- 75/116››", "75/116 -     عنوان")]
    [InlineData("  «أب ‹C", "  أب C")]
    [InlineData("English, ›‹«2›«", "English, 2")]
    public void A_line_is_read_as_printed(string line, string expected)
        => Assert.Equal(expected, ReadingOrder.Of(WithControls(line)).Text);

    [Fact]
    public void Lines_are_read_each_for_itself_and_line_ends_stay()
    {
        var reading = ReadingOrder.Of(WithControls("«لعام ‹،2018\r\n«لعام ‹،2019››\n\nplain"));
        Assert.Equal("لعام 2018،\r\nلعام 2019،\n\nplain", reading.Text);
    }

    [Fact]
    public void A_text_without_controls_is_its_own_reading_text()
    {
        const string Text = "72/31. أنهار (1)،";
        var reading = ReadingOrder.Of(Text);
        Assert.Same(Text, reading.Text);
        Assert.Equal(new SourceSpan(3, 5), reading.ToSource(new SourceSpan(3, 5)));
    }

    [Fact]
    public void Every_character_but_the_controls_has_its_place_in_the_file()
    {
        var source = WithControls("«المتحدة‹،)1››\r\n  «عنوان›   «‹- 75/116››\n«‹)A( (B) 2.5 C ،((1)››)\n");
        var reading = ReadingOrder.Of(source);
        var places = Enumerable.Range(0, reading.Text.Length).Select(reading.ToSource).ToArray();
        Assert.All(places.Select((place, index) => (place, index)), pair => Assert.Equal(reading.Text[pair.index], source[pair.place]));
        Assert.Equal(Enumerable.Range(0, source.Length).Where(index => !DirectionControl.Is(source[index])), places.Order());
    }

    [Fact]
    public void A_stretch_maps_to_all_that_its_characters_stand_in()
    {
        var source = WithControls("«ب‹،)12››");
        var reading = ReadingOrder.Of(source);
        Assert.Equal("ب12)،", reading.Text);
        Assert.Equal(SourceSpan.FromBounds(source.IndexOf(')'), source.IndexOf('2') + 1), reading.ToSource(new SourceSpan(1, 3)));
        Assert.Equal(new SourceSpan(source.Length, 0), reading.ToSource(new SourceSpan(reading.Text.Length, 0)));
    }

    [Fact]
    public void Long_lines_of_brackets_and_controls_take_linear_time()
    {
        foreach (var piece in new[] { "«‹(A", "A(", ")‹", "«›", "‹", "1 A ", "«)‹" })
            Assert.NotNull(ReadingOrder.Of(WithControls("«‹" + string.Concat(Enumerable.Repeat(piece, 100_000)))).Text);
    }

    internal static string WithControls(string line) => line.Replace('«', '\u202B').Replace('‹', '\u202A').Replace('›', '\u202C');
}
