using System;
using System.Linq;

namespace ResolutionGen.Generator.Tests;

/// <summary>What an edit makes run again. That the same input makes nothing run is asserted of every run of every test.</summary>
public class CachingTests
{
    [Fact]
    public void An_edit_of_the_code_makes_nothing_again()
        => RunReasons.Unchanged.AssertHold(GeneratorRun.Of(Project.With(Texts.English, Texts.Other)).Edit("public class Added { }"));

    [Fact]
    public void An_edit_of_the_wording_makes_one_class_again()
    {
        var run = GeneratorRun.Of(Project.With(Texts.English, Texts.Other));
        var edited = run.Edit(0, Texts.English.Replace("On land", "On dry land", StringComparison.Ordinal));
        RunReasons.WordingEdited.AssertHold(edited);
        Assert.Contains("On dry land", edited["Res90_7.g.cs"], StringComparison.Ordinal);
        Assert.Equal("Res90_7.g.cs", Assert.Single(run.ChangedSources(edited)));
    }

    [Fact]
    public void White_space_makes_no_code_again()
        => RunReasons.LayoutEdited.AssertHold(GeneratorRun.Of(Project.With(Texts.English, Texts.Other)).Edit(0, Texts.English.Replace("On land;", "On  land;  ", StringComparison.Ordinal)));

    [Fact]
    public void A_line_inserted_above_makes_no_code_again()
        => RunReasons.LayoutEdited.AssertHold(GeneratorRun.Of(Project.With(Texts.English, Texts.Other)).Edit(1, "\n\n" + Texts.Other));

    [Fact]
    public void An_edit_of_a_file_that_is_no_resolution_makes_nothing_again()
        => RunReasons.OtherFileEdited.AssertHold(GeneratorRun.Of(Project.With(Texts.English, "A shopping list")).Edit(1, "A longer shopping list"));

    [Fact]
    public void A_text_that_is_added_leaves_the_code_of_those_before_it_alone()
    {
        var run = GeneratorRun.Of(Project.With(Texts.English, Texts.Other)).Add(new TestText("/home/somebody/texts/9.txt", Texts.Divided));
        Assert.Equal("Cached Cached New", string.Join(' ', run.Reasons(StepNames.ClassCode)));
    }

    [Fact]
    public void Above_two_hundred_resolutions_an_edit_makes_one_class_and_one_source_again()
    {
        var texts = Enumerable.Range(1, 205).Select(number => Texts.Other.Replace("90/8.", "91/" + number + ".", StringComparison.Ordinal)).ToArray();
        var run = GeneratorRun.Of(Project.With(texts).WithProperty("ResolutionMembers", "Indexers"));
        Assert.InRange(run.Sources.Count, 100, 200);
        var edited = run.Edit(17, texts[17].Replace("seized", "busy", StringComparison.Ordinal));
        RunReasons.WordingEdited.AssertHold(edited);
        Assert.Single(run.ChangedSources(edited));
    }
}
