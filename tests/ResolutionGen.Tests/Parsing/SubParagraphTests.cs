using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Sub-paragraphs in the labels of each language, to four levels, and labels that are none.</summary>
public class SubParagraphTests
{
    private const string Head = "72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the Declaration,\n\n";

    // A page without indentation, as wide as the widest line.
    private const string Flowing =
        "72/31. Keeping rivers clean\nThe General Assembly,\nRecalling the Declaration on the Clean Rivers of the Northern Lowlands and all of its\nannexes, in which it called for boats that leave nothing behind in the water,\n";

    [Fact]
    public void Four_levels_have_labels_of_four_shapes()
    {
        var resolution = Resolution.Parse(Head + "1. Requests:\n\n(a) First:\n\n(i) Inner:\n\na. Third level:\n\ni. Fourth level;\n\nii. Fourth again;\n\nb. Third again;\n\n(ii) Inner again;\n\n(b) Second.\n");
        Assert.Equal(["op1(a)", "op1(a)(i)", "op1(a)(i)(a)", "op1(a)(i)(a)(i)", "op1(a)(i)(a)(ii)", "op1(a)(i)(b)", "op1(a)(ii)", "op1(b)"], Paths(resolution.Operative[1]));
    }

    [Fact]
    public void French_labels_have_one_bracket()
    {
        var resolution = Resolution.Parse("72/31. La propreté des rivières\n\nL’Assemblée générale,\n\nRappelant la Déclaration,\n\n1. Prie le Secrétaire général :\n\na) De faire le premier pas :\n\ni) Sans tarder ;\n\nii) Sans bruit ;\n\nb) D’attendre.\n");
        Assert.Equal(["op1(a)", "op1(a)(i)", "op1(a)(ii)", "op1(b)"], Paths(resolution.Operative[1]));
    }

    [Theory]
    [InlineData("абвгд")]
    [InlineData("abcde")]
    [InlineData("аbсdе")]
    public void Russian_labels_are_Cyrillic_or_Latin_or_look_alike(string letters)
    {
        var text = "72/31. Чистота рек\n\nГенеральная Ассамблея,\n\nссылаясь на Декларацию,\n\n1. просит Генерального секретаря:\n\n" + string.Join("\n\n", letters.Select((letter, index) => $"{letter}) сделать шаг номер {index + 1};")) + "\n";
        Assert.Equal(["op1(a)", "op1(b)", "op1(c)", "op1(d)", "op1(e)"], Paths(Resolution.Parse(text).Operative[1]));
    }

    [Theory]
    [InlineData("㈠", "㈡")]
    [InlineData("(一)", "(二)")]
    public void Chinese_numerals_label_the_second_level(string first, string second)
    {
        var resolution = Resolution.Parse($"72/31. 保持河流清洁\n\n大会，\n\n回顾《宣言》，\n\n1. 请秘书长：\n\n(a) 采取第一步：\n\n{first} 立即；\n\n{second} 安静地；\n\n(b) 等待。\n");
        Assert.Equal(["op1(a)", "op1(a)(i)", "op1(a)(ii)", "op1(b)"], Paths(resolution.Operative[1]));
    }

    [Fact]
    public void A_preambular_paragraph_has_sub_paragraphs_too()
    {
        var resolution = Resolution.Parse(Head + "Noting the following:\n\n(a) The first fact,\n\n(b) The second fact,\n\nAware of both,\n\n1. Decides.\n");
        Assert.Equal(["pp1", "pp2", "pp3"], resolution.Preambular.Select(paragraph => paragraph.Path));
        Assert.Equal(["pp2(a)", "pp2(b)"], Paths(resolution.Preambular[2]));
    }

    [Fact]
    public void A_sentence_that_goes_on_behind_its_list_is_a_child_without_a_label()
    {
        var resolution = Resolution.Parse(Flowing + "1. Requests the Secretary-General to include in his report on the rivers of the Northern\nLowlands:\n(a) A summary;\n(b) The background;\nand reiterates its request that the conclusions of the report on the rivers of the North\nbe printed in bold;\n2. Decides to act.\n");
        Assert.Equal(["A summary;", "The background;", "and reiterates its request that the conclusions of the report on the rivers of the North be printed in bold;"],
            resolution.Operative[1].Children.Select(child => child.Text));
    }

    [Fact]
    public void A_list_that_runs_on_inside_a_paragraph_makes_no_sub_paragraphs()
    {
        var resolution = Resolution.Parse(Flowing + "Reaffirming that the reviews of the rivers will be (a) voluntary and led by the countries;\n(b) open to all who live beside the water and have seen it flow; (c) short, and in the end\n(d) useful,\n1. Decides to act.\n");
        Assert.Equal(2, resolution.Preambular.Count);
        Assert.Empty(resolution.Preambular[2].Children);
        Assert.EndsWith("and in the end (d) useful,", resolution.Preambular[2].Text);
    }

    [Fact]
    public void A_reference_that_begins_a_line_is_no_label()
    {
        var resolution = Resolution.Parse(Flowing + "1. Decides that the supplies that were approved under the terms of paragraphs 1 (d),\n(f) and (g) of the present resolution shall be reported to the Committee of the Rivers;\n2. Decides to act.\n");
        Assert.Empty(resolution.Operative[1].Children);
    }

    [Fact]
    public void A_long_numeral_may_touch_its_text()
    {
        var resolution = Resolution.Parse(Head + "1. Requests:\n\n" + string.Join("\n\n", Enumerable.Range(1, 8).Select(number => $"({RomanNumeral.Of(number).ToLowerInvariant()}){(number == 8 ? "" : " ")}To take step {number};")) + "\n");
        Assert.Equal("op1(viii)", resolution.Operative[1].Children[7].Path);
        Assert.Equal("To take step 8;", resolution.Operative[1].Children[7].Text);
    }

    [Fact]
    public void Bullets_are_a_level_of_their_own()
    {
        var resolution = Resolution.Parse(Head + "1. Requests:\n\n(a) First:\n\n– One;\n\n– Two;\n\n(b) Second.\n");
        Assert.Equal(["op1(a)", "op1(a)~1", "op1(a)~2", "op1(b)"], Paths(resolution.Operative[1]));
    }

    private static IEnumerable<string> Paths(Paragraph paragraph) => paragraph.Descendants().Select(child => child.Path);
}
