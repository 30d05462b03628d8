using System;
using System.Collections.Generic;
using System.Linq;

namespace ResolutionGen.Tests;

/// <summary>The made-up resolution in six languages, one of them damaged: the damage is found in that file, and nothing in the others.</summary>
public class LanguageVersionsTests
{
    public static TheoryData<Language, TextForm> Versions
    {
        get
        {
            var data = new TheoryData<Language, TextForm>();
            foreach (var made in MadeUp.All)
            {
                foreach (var form in Enum.GetValues<TextForm>())
                    data.Add(made.Language, form);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Six_sound_versions_are_silent(Language language, TextForm form) => Assert.Empty(Damage(language, form, text => text));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_digit_of_a_number_in_the_preamble_is_found(Language language, TextForm form)
        => AssertFoundAt(language, form, "68/394", "68/349", "RG0603");

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_digit_of_a_symbol_in_a_footnote_is_found(Language language, TextForm form)
        => AssertFoundAt(language, form, "A/CONF.299/2016/7", "A/CONF.299/2016/1", "RG0603");

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_year_of_a_cited_date_is_found(Language language, TextForm form)
    {
        var (path, finding, text) = Assert.Single(Damage(language, form, text => Replace(text, "2013", "2014")), found => found.Finding.RuleId is "RG0604");
        Assert.Equal(PathOf(language), path);
        Assert.Contains("2014", text.Substring(finding.Span.Start, finding.Span.Length), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_lost_operative_paragraph_is_found(Language language, TextForm form)
    {
        var damaged = MadeUp.In(language) with { Operative = MadeUp.In(language).Operative.Where(paragraph => !IsNumber(paragraph, 3)).ToArray() };
        var (path, finding, text) = Assert.Single(Damage(language, form, damaged), found => found.Finding.RuleId is "RG0601");
        Assert.Equal(PathOf(language), path);
        Assert.Equal("4", text.Substring(finding.Span.Start, finding.Span.Length));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_lost_footnote_is_found(Language language, TextForm form)
    {
        var damaged = MadeUp.In(language) with { Notes = MadeUp.In(language).Notes.Take(4).ToArray(), Annex = MadeUp.In(language).Annex.Select(line => line.Replace("{5}", "", StringComparison.Ordinal)).ToArray() };
        var (path, finding, _) = Assert.Single(Damage(language, form, damaged), found => found.Finding.RuleId is "RG0602");
        Assert.Equal((PathOf(language), "fn4"), (path, finding.Element));
    }

    private static bool IsNumber(string paragraph, int number) => paragraph.StartsWith(number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string PathOf(Language language) => language.ToCode() + ".txt";

    private static string Replace(string text, string part, string replacement)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0);
        return text[..at] + replacement + text[(at + part.Length)..];
    }

    private static void AssertFoundAt(Language language, TextForm form, string part, string replacement, string rule)
    {
        var (path, finding, text) = Assert.Single(Damage(language, form, text => Replace(text, part, replacement)));
        Assert.Equal((PathOf(language), rule), (path, finding.RuleId));
        Assert.Equal(replacement, text.Substring(finding.Span.Start, finding.Span.Length));
        Assert.EndsWith($"did you mean {part}?", finding.Message, StringComparison.Ordinal);
        Assert.Equal(MadeUp.All.Select(made => PathOf(made.Language)).Where(other => !string.Equals(other, path, StringComparison.Ordinal)).Order(StringComparer.Ordinal), finding.Related.Select(place => place.Path!).Order(StringComparer.Ordinal));
    }

    private static (string Path, Finding Finding, string Text)[] Damage(Language language, TextForm form, Func<string, string> damage)
        => Find(MadeUp.All.Select(made => (PathOf(made.Language), made.Language == language ? damage(Renderer.Render(made, form)) : Renderer.Render(made, form))));

    private static (string Path, Finding Finding, string Text)[] Damage(Language language, TextForm form, MadeUpResolution damaged)
        => Find(MadeUp.All.Select(made => (PathOf(made.Language), Renderer.Render(made.Language == language ? damaged : made, form))));

    private static (string Path, Finding Finding, string Text)[] Find(IEnumerable<(string Path, string Text)> files)
    {
        var texts = files.ToArray();
        var found = ProjectRuleTest.Check(texts);
        return texts.SelectMany(text => found[text.Path].Where(finding => !finding.Rule.IsOptional).Select(finding => (text.Path, finding, text.Text))).ToArray();
    }
}
