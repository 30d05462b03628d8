using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Headings and displaced lines of text that was wrapped without leaving anything between paragraphs.</summary>
public class WrappedHeadingTests
{
    private const string Head =
        "72/31. Keeping rivers clean\nThe General Assembly,\nRecalling the Declaration on the Clean Rivers of the Northern Lowlands and all of its\nannexes, in which it called for boats that leave nothing behind in the water,\n";

    private const string Full = "Takes note of the report of the Secretary-General on the boats of the Northern Lowlands\nand on the rivers that carry them to the sea without a sound and without a trace of oil;\n";

    [Fact]
    public void A_heading_stands_between_a_finished_paragraph_and_the_next_number()
    {
        var resolution = Resolution.Parse(Head + "1. " + Full + "Budget performance report for the period from 1 July 2016 to 30 June 2017\n2. " + Full + "Financing of the boats and of all that the boats will need on their way to the sea and on\ntheir way back\n3. Decides to act.\n");
        Assert.Equal(["Budget performance report for the period from 1 July 2016 to 30 June 2017", "Financing of the boats and of all that the boats will need on their way to the sea and on their way back"],
            resolution.Headings.Select(heading => heading.Text));
        Assert.Equal(["op2", "op3"], resolution.Headings.Select(heading => heading.Before));
        Assert.All(resolution.Operative.Take(2), paragraph => Assert.EndsWith("trace of oil;", paragraph.Text));
    }

    [Fact]
    public void A_section_has_a_label_and_a_title_below_it()
    {
        var resolution = Resolution.Parse(Head + "I\nCalendar of the rivers\n1. " + Full + "II\nUse of the boats\n2. Decides to act.\n");
        Assert.Equal(["Calendar of the rivers", "Use of the boats"], resolution.Sections.Select(section => section.Title));
        Assert.Equal(["I/op1", "II/op2"], resolution.Operative.Select(paragraph => paragraph.Path));
    }

    [Theory]
    [InlineData("Article 2", "Aim of the award")]
    [InlineData("Part Two", "Filing and recording")]
    [InlineData("B. Actions of the secretariat", "and of those who work with it")]
    public void Divisions_of_an_annex_are_headings(string first, string second)
    {
        var resolution = Resolution.Parse(Head + "1. " + Full + "62nd plenary meeting\n4 December 2017\nAnnex\nRules of the river\n1. " + Full.Replace(';', '.') + first + "\n" + second + "\n2. Swimmers keep left.\n");
        var annex = Assert.Single(resolution.Annexes);
        Assert.Equal("Annex Rules of the river", annex.Heading);
        Assert.Equal(first + " " + second, string.Join(" ", annex.Headings.Select(heading => heading.Text)));
        Assert.Equal(["annex1/p1", "annex1/p2"], annex.Paragraphs.Select(paragraph => paragraph.Path));
    }

    [Fact]
    public void A_reference_to_an_article_that_begins_a_line_is_no_heading()
    {
        var resolution = Resolution.Parse(Head + "1. Decides that the boats of the Northern Lowlands shall be built in accordance with\nArticle 5 of the Charter of the Rivers;\n2. Decides to act.\n");
        Assert.Empty(resolution.Headings);
        Assert.EndsWith("in accordance with Article 5 of the Charter of the Rivers;", resolution.Operative[1].Text);
    }

    [Theory]
    [InlineData("(a)\n8 April 2021;\nThe forum will be held on 7 and\n(b)\nThe meeting will be held on 9 April 2021;\n")]
    [InlineData("(a)\nThe forum will be held on 7 and\n(b)\nThe meeting will be held on\n8 April 2021;\n9 April 2021;\n")]
    public void A_last_line_that_was_moved_goes_back(string list)
    {
        var resolution = Resolution.Parse(Head + "1. Decides on the following dates for the boats of the Northern Lowlands and of all of the\nrivers:\n" + list + "2. " + Full);
        Assert.Equal(["The forum will be held on 7 and 8 April 2021;", "The meeting will be held on 9 April 2021;"], resolution.Operative[1].Children.Select(child => child.Text));
    }

    [Fact]
    public void A_last_line_behind_the_paragraph_above_goes_back()
    {
        var resolution = Resolution.Parse(Head + "1. Decides on the following for the boats of the Northern Lowlands and of all of the\nrivers:\n(a)\nBoats are built;\nof wood;\n(b)\nBoats are painted with colours\n(c)\nBoats are sold;\n2. " + Full);
        Assert.Equal(["Boats are built;", "Boats are painted with colours of wood;", "Boats are sold;"], resolution.Operative[1].Children.Select(child => child.Text));
    }
}
