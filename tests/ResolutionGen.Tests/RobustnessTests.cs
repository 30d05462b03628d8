using System;
using System.IO;
using System.Linq;
using System.Text;

namespace ResolutionGen.Tests;

/// <summary>Any input gives a document; none throws, and none loses a character.</summary>
public class RobustnessTests
{
    private static readonly string Seed = File.ReadAllText(Path.Combine(RulePage.RepositoryRoot, "seeds", "A_RES_72_31.zh.txt"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\f\f\f")]
    [InlineData("\0\0\u0001")]
    [InlineData("\uD800")]
    [InlineData("1.")]
    [InlineData("(a)")]
    [InlineData("72/31.")]
    [InlineData("The General Assembly,")]
    [InlineData("The General Assembly,\n1.\n2.\n3.")]
    [InlineData("The General Assembly,\n(ii)\n(a)\n–\n(一)\n")]
    [InlineData("__________________\n1\n2\n3")]
    [InlineData("大会，\n\n1. 同意。1\n__________________\n 1 同上。")]
    [InlineData("The General Assembly,\r\nRecalling nothing,¹ ² ³\r\n1. Decides.⁴")]
    public void Small_odd_inputs_are_read(string text)
    {
        var document = ResolutionDocument.Parse(text);
        Assert.NotEmpty(document.Resolutions);
        Assert.NotNull(document.Findings);
        Lossless.Check(text);
    }

    [Fact]
    public void The_seed_cut_anywhere_is_read()
    {
        for (var length = 0; length < Seed.Length; length += 61)
            Read(Seed[..length]);
    }

    [Fact]
    public void The_seed_with_characters_changed_is_read()
    {
        const string intruders = "\0\f\n\t (1)9.，\uD83Da\u202B*_";
        var random = new Random(7231);
        for (var round = 0; round < 120; round++)
        {
            var text = new StringBuilder(Seed);
            for (var i = 0; i < 40; i++)
                text[random.Next(text.Length)] = intruders[random.Next(intruders.Length)];
            Read(text.ToString());
        }
    }

    [Fact]
    public void A_text_of_nothing_but_markers_takes_linear_time()
    {
        var text = "大会，\n\n1. " + string.Concat(Enumerable.Range(0, 60_000).Select(number => "报告，" + ((number % 90) + 1) + " "));
        Assert.NotEmpty(ResolutionDocument.Parse(text).Resolutions);
    }

    [Fact]
    public void A_text_of_nothing_but_sub_paragraphs_is_read()
    {
        var text = "The General Assembly,\n" + string.Concat(Enumerable.Repeat("(a)\n(i)\n(ii)\n(b)\n–\n", 10_000));
        Assert.NotEmpty(ResolutionDocument.Parse(text).Resolutions);
    }

    [Fact]
    public void Every_form_cut_and_changed_is_read()
    {
        const string intruders = "\0\f\n\t (1)9.,\uD83Da_";
        var random = new Random(71902);
        foreach (var made in MadeUp.All)
        {
            foreach (var form in Enum.GetValues<TextForm>())
            {
                var rendered = Renderer.Render(made, form);
                for (var length = 0; length < rendered.Length; length += 293)
                    Read(rendered[..length]);
                for (var round = 0; round < 4; round++)
                {
                    var text = new StringBuilder(rendered);
                    for (var i = 0; i < 20; i++)
                        text[random.Next(text.Length)] = intruders[random.Next(intruders.Length)];
                    Read(text.ToString());
                }
            }
        }
    }

    [Theory]
    [InlineData("", "_____\n", 100_000)]
    [InlineData("1/1. Keeping rivers clean\nThe General Assembly,\n", "\fabcd efgh", 50_000)]
    [InlineData("The General Assembly,\n1. See A/69/154 and ", "Add.1/", 100_000)]
    [InlineData("The General Assembly,\n1. See A/", "Add1/", 50_000)]
    [InlineData("The General Assembly,\n1. See (", "A/CONF229/1 ", 50_000)]
    [InlineData("大会，\n1. ", "大会》第1/1号决议", 50_000)]
    [InlineData("The General Assembly,\n", "I\n\nFirst\n\n1. Decides;\n\n", 20_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\nRecalling ", "7 and ", 100_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\nRecalling ", "A.1", 100_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\nRecalling ", "1/13", 100_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\n1. Decides:\n\n", "(h) act;\n", 40_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\n1. Decides.\n\n2. Recalls ", "paragraphs 1 to 99 above and ", 20_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\n1. Decides:\n\n", "(a) What paragraph 1 (x) above says;\n", 20_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\n", "I\n\n1. Recalls paragraph 1 above and section C below;\n\n", 10_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\n1. Decides.\n\n62nd plenary meeting\n4 December 2017\n\n", "Annex\n\nRules\n\n1. See paragraph 1 above and paragraph 9 below.\n\n", 5_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\n1. Decides.\n\n2. Recalls paragraph 1 above, ", "section I, paragraph 1, ", 60_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\n1. Decides.\n\n2. Recalls paragraphs 1", "-99, 1", 60_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\nRecalling ", "resolution 76/40 (https://undocs.org/A/RES/76/40) and ", 60_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\nRecalling the Declaration,1\n\n1. Decides.\n\f1\nSee A/69/154.\f", "1\n", 160_000)]
    [InlineData("72/31. Rivers\n\nThe General Assembly,\n\nRecalling ", "resolution 67/1 of 31 February 2012 and ", 60_000)]
    public void A_text_that_repeats_one_thing_is_read_in_linear_time(string head, string repeated, int times)
        => Assert.NotNull(ResolutionDocument.Parse(head + string.Concat(Enumerable.Repeat(repeated, times))).Findings);

    [Fact]
    public void A_long_paragraph_is_looked_through_once_for_each_label()
    {
        var text = "72/31. Rivers\n\nThe General Assembly,\n\n1. Decides " + string.Concat(Enumerable.Repeat("on the following matters (q) x ", 20_000)) + ":\n\n" + string.Concat(Enumerable.Repeat("(a) act;\n\n", 20_000));
        Assert.NotNull(ResolutionDocument.Parse(text).Findings);
    }

    private static void Read(string text)
    {
        Assert.NotNull(ResolutionDocument.Parse(text).Findings);
        Lossless.Check(text);
    }
}
