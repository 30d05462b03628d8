using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>Numbers that stand apart from the word before them: markers, or quantities, dates and names.</summary>
public class DetachedMarkerTests
{
    [Theory]
    [InlineData("Recalling the Treaty, 1 the Convention 2 and the Agreement,", "Recalling the Treaty, the Convention and the Agreement,", "1 2")]
    [InlineData("Recalling the meeting held in 2015 1 and the Convention,2", "Recalling the meeting held in 2015 and the Convention,", "1 2")]
    [InlineData("Recalling Agenda 211 and the Convention,2", "Recalling Agenda 21 and the Convention,", "1 2")]
    [InlineData("Recalling the strategy for 2011-20201 and the Convention,2", "Recalling the strategy for 2011-2020 and the Convention,", "1 2")]
    public void It_is_a_marker_where_what_follows_counts_nothing(string printed, string read, string markers)
    {
        var paragraph = Read(printed).Preambular[1];
        Assert.Equal(read, paragraph.Text);
        Assert.Equal(markers, string.Join(" ", paragraph.FootnoteMarkers.Select(marker => marker.Label)));
    }

    [Theory]
    [InlineData("Recalling the meetings of 1 and 2 December in Geneva,")]
    [InlineData("Recalling 1 to 2 years of study,")]
    [InlineData("Recalling document EC/M-33/DEC.1 of the Council,")]
    [InlineData("Recalling Targets 1 and 2 of the Plan,")]
    public void It_is_none_where_it_counts_dates_or_names(string printed)
        => Assert.Equal(printed, Read(printed).Preambular[1].Text);

    [Fact]
    public void A_repeat_stands_behind_the_words_that_its_first_marker_stood_behind()
    {
        var resolution = Resolution.Parse("72/31. Keeping rivers clean\n\nThe General Assembly,\n\nRecalling the report on rivers,1\n\n1. Welcomes the progress of the report on rivers 1 described at length;\n\n2. Decides to act.\n\n__________________\n\n1 A/72/1.\n");
        Assert.Equal("Welcomes the progress of the report on rivers described at length;", resolution.Operative[1].Text);
    }

    private static Resolution Read(string preambular)
        => Resolution.Parse("72/31. Keeping rivers clean\n\nThe General Assembly,\n\n" + preambular + "\n\n1. Decides to act.\n\n__________________\n\n1 A/72/1.\n\n2 A/72/2.\n");
}
