using System.Text;

namespace ResolutionGen.Tool.Tests;

public class TextDecoderTests
{
    [Fact]
    public void The_byte_order_mark_decides_and_is_no_part_of_the_text()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
            Assert.Equal("第 62 次 é", TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("第 62 次 é")]));
    }

    [Fact]
    public void Without_one_it_is_UTF_8()
        => Assert.Equal("第 62 次 é", TextDecoder.Decode(Encoding.UTF8.GetBytes("第 62 次 é")));

    [Fact]
    public void What_is_no_text_gives_replacement_characters()
    {
        Assert.Equal("r\uFFFDsolution", TextDecoder.Decode(Encoding.Latin1.GetBytes("résolution")));
        Assert.Equal("", TextDecoder.Decode([]));
        Assert.Equal("\uFFFD", TextDecoder.Decode([0xFF]));
    }
}
