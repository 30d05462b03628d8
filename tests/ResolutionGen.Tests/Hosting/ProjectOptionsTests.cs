using System.Collections.Generic;

namespace ResolutionGen.Tests;

public class ProjectOptionsTests
{
    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("My.App", "My.App")]
    [InlineData("", "")]
    [InlineData("1st.class", "_1st.class")]
    [InlineData("a..b. c ", "a.b.c")]
    [InlineData("Пакет.决议", "Пакет.决议")]
    public void The_namespace_is_the_root_namespace_made_of_identifiers(string root, string expected)
        => Assert.Equal(expected, Read(out _, ("RootNamespace", root)).Namespace);

    [Fact]
    public void Every_option_is_read()
    {
        var options = Read(
            out var invalid,
            ("RootNamespace", "App"),
            ("ResolutionNamespace", "My.Texts"),
            ("ResolutionAccess", "Public"),
            ("ResolutionClass", "Disarmament"),
            ("ResolutionLanguage", "zh"),
            ("ResolutionMembers", "Indexers"),
            ("ResolutionInclude", "false"));
        Assert.Empty(invalid);
        var expected = new TextOptions
        {
            Namespace = "My.Texts",
            Access = GeneratedAccess.Public,
            Class = "Disarmament",
            Language = Language.Chinese,
            Members = GeneratedMembers.Indexers,
            Include = false,
        };
        Assert.Equal(new ProjectOptions("My.Texts", expected), options);
    }

    [Fact]
    public void What_is_not_set_is_null()
    {
        var options = Read(out var invalid, ("ResolutionAccess", " "));
        Assert.Empty(invalid);
        Assert.Equal(new ProjectOptions("", TextOptions.None), options);
    }

    [Theory]
    [InlineData("ResolutionNamespace", "my-app", "identifiers with full stops between them")]
    [InlineData("ResolutionAccess", "private", "internal, public")]
    [InlineData("ResolutionClass", "72/31", "an identifier, and none of Symbol, Title, Document, Languages, In, TryIn, Preambular, Operative, Footnotes, Sections, Annexes, Texts, Refs")]
    [InlineData("ResolutionClass", "Texts", "an identifier, and none of Symbol, Title, Document, Languages, In, TryIn, Preambular, Operative, Footnotes, Sections, Annexes, Texts, Refs")]
    [InlineData("ResolutionLanguage", "de", "en, fr, es, ru, zh, ar")]
    [InlineData("ResolutionMembers", "Some", "All, Indexers")]
    [InlineData("ResolutionInclude", "maybe", "true, false")]
    public void A_value_that_is_not_understood_is_named_with_what_is_allowed(string option, string value, string allowed)
    {
        Read(out var invalid, (option, value));
        Assert.Equal([new InvalidOption(option, value, allowed)], invalid);
    }

    [Fact]
    public void The_options_of_a_text_go_before_those_of_the_project()
    {
        var text = new TextOptions { Language = Language.Chinese };
        var project = new TextOptions { Language = Language.French, Access = GeneratedAccess.Public };
        Assert.Equal(new TextOptions { Language = Language.Chinese, Access = GeneratedAccess.Public }, text.Or(project));
    }

    [Theory]
    [InlineData("a.txt", null, true)]
    [InlineData("a.TXT", null, true)]
    [InlineData("a.md", null, false)]
    [InlineData("a.md", true, true)]
    [InlineData("a.txt", false, false)]
    public void A_txt_is_read_unless_it_is_excluded_and_other_files_where_they_are_included(string path, bool? include, bool expected)
        => Assert.Equal(expected, TextFiles.IsCandidate(path, new TextOptions { Include = include }));

    private static ProjectOptions Read(out List<InvalidOption> invalid, params (string Name, string Value)[] values)
    {
        var found = new List<InvalidOption>();
        var options = ProjectOptions.Read(name => System.Array.Find(values, value => string.Equals(value.Name, name, System.StringComparison.Ordinal)).Value, found);
        invalid = found;
        return options;
    }
}
