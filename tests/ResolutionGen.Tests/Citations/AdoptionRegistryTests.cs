using System.Linq;

namespace ResolutionGen.Tests;

public class AdoptionRegistryTests
{
    [Theory]
    [InlineData("71/258\t2016-12-23\n", "71/258", "2016-12-23")]
    [InlineData("71/258\t2016-12-23", "71/258", "2016-12-23")]
    [InlineData("71/258\t2016-12-23\r\n71/259\t2016-12-24\r\n", "71/259", "2016-12-24")]
    [InlineData("\uFEFF# a remark\n\nnumber\tdate\n71/258\t2016-12-23\n", "71/258", "2016-12-23")]
    [InlineData("55/241 A\t2001-04-12\t9\tseen in two texts\n", "55/241 A", "2001-04-12")]
    [InlineData("217 A (III)\t1948-12-10\n", "217 A (III)", "1948-12-10")]
    [InlineData("71/258\t2016-12-23\n", "71/259", null)]
    [InlineData("55/241\t2001-04-12\n", "55/241 A", null)]
    [InlineData("71/258\t2016-12-23\t0\n71/258\t2016-12-24\t0\n", "71/258", null)]
    [InlineData("", "71/258", null)]
    public void A_line_gives_the_date_of_a_number(string text, string number, string? expected)
    {
        var registry = AdoptionRegistry.Parse(text);

        Assert.Equal(expected, Find(registry, number)?.ToString());
        Assert.Empty(registry.Malformed);
    }

    [Theory]
    [InlineData(6, 2, "2016-12-23")]
    [InlineData(5, 2, null)]
    public void Of_two_dates_the_one_that_three_times_as_many_sources_give_counts(int sources, int others, string? expected)
    {
        Assert.Equal(expected, Find(AdoptionRegistry.Parse($"71/258\t2016-12-25\t{others}\n71/258\t2016-12-23\t{sources}\n"), "71/258")?.ToString());
    }

    [Fact]
    public void Counts_of_sources_may_be_of_any_size()
        => Assert.Equal(new CalendarDate(2016, 12, 23), Find(AdoptionRegistry.Parse(string.Concat(Enumerable.Repeat("71/258\t2016-12-23\t99999999\n", 30)) + "71/258\t2016-12-24\t99999999\n"), "71/258"));

    [Fact]
    public void Lines_that_are_not_understood_are_named_and_the_others_count()
    {
        const string text = "71/258 2016-12-23\n71/259\t2016-12-24\n71/260\t2016-02-31\n71/261\t23 December 2016\n";
        var registry = AdoptionRegistry.Parse(text);

        Assert.Equal(["71/258 2016-12-23", "71/260\t2016-02-31", "71/261\t23 December 2016"], registry.Malformed.Select(span => text.Substring(span.Start, span.Length)));
        Assert.Equal(new CalendarDate(2016, 12, 24), Find(registry, "71/259"));
    }

    [Fact]
    public void Several_registries_are_one()
    {
        var joined = AdoptionRegistry.Join([AdoptionRegistry.Parse("71/258\t2016-12-23\n"), AdoptionRegistry.Parse("71/259\t2016-12-24\n71/258\t2016-12-25\n")]);

        Assert.Null(Find(joined, "71/258"));
        Assert.Equal(new CalendarDate(2016, 12, 24), Find(joined, "71/259"));
    }

    private static CalendarDate? Find(AdoptionRegistry registry, string number)
    {
        Assert.True(ResolutionNumber.TryParse(number, out var asked));
        return registry.Find(asked);
    }
}
