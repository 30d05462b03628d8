using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace ResolutionGen.Tests;

/// <summary>The tables of the six official languages hold the same entries.</summary>
public class LanguageTableTests
{
    public static TheoryData<Language> Languages => new(LanguageTables.All.Select(table => table.Language));

    [Fact]
    public void Every_official_language_has_a_table()
        => Assert.Equal(
            [Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish],
            LanguageTables.All.Select(table => table.Language).OrderBy(language => language.ToString(), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_entry_that_another_language_has_is_filled_or_declared_not_applicable(Language language)
    {
        var table = LanguageTables.For(language);
        Assert.Equal([], Missing(Entries(table)).Except(table.NotApplicable.Keys).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_declared_not_applicable_is_empty_and_has_a_reason(Language language)
    {
        var table = LanguageTables.For(language);
        Assert.Equal([], table.NotApplicable.Keys.Except(Missing(Entries(table))).Order(StringComparer.Ordinal));
        Assert.All(table.NotApplicable.Values, reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
    }

    [Fact]
    public void An_entry_that_one_language_alone_leaves_empty_is_noticed()
    {
        var table = EnglishTable.Value with { VoteLines = [], Citations = EnglishTable.Value.Citations with { Ibid = [] } };
        Assert.Equal(["Citations.Ibid", "VoteLines"], Missing(Entries(table)).Except(table.NotApplicable.Keys).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_of_an_entry_stands_twice_or_is_blank(Language language)
    {
        foreach (var (name, value) in Entries(LanguageTables.For(language)).Where(entry => entry.Value is IEnumerable<string>))
        {
            var words = ((IEnumerable<string>)value!).ToArray();
            Assert.DoesNotContain(words, string.IsNullOrWhiteSpace);
            Assert.True(words.Distinct(StringComparer.Ordinal).Count() == words.Length, name + " holds a word twice: " + string.Join(", ", words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_body_has_a_formula(Language language)
        => Assert.Equal(
            [IssuingBody.GeneralAssembly, IssuingBody.SecurityCouncil, IssuingBody.EconomicAndSocialCouncil, IssuingBody.HumanRightsCouncil],
            LanguageTables.For(language).Formulas.Select(formula => formula.Body).Distinct());

    // Filled somewhere, empty here.
    private static IEnumerable<string> Missing(IReadOnlyDictionary<string, object?> entries)
        => from entry in entries
           where IsEmpty(entry.Value) && LanguageTables.All.Any(other => Entries(other).TryGetValue(entry.Key, out var value) && !IsEmpty(value))
           select entry.Key;

    private static Dictionary<string, object?> Entries(LanguageTable table)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        Collect(table, "", entries);
        entries.Remove(nameof(LanguageTable.NotApplicable));
        return entries;
    }

    // The groups of a table are records of the core; what is no collection and no group (the language, the script, a switch) is no entry.
    private static void Collect(object group, string prefix, Dictionary<string, object?> entries)
    {
        foreach (var property in group.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !property.PropertyType.IsValueType))
        {
            var value = property.GetValue(group);
            if (value is not null and not IEnumerable && value.GetType().Assembly == typeof(LanguageTable).Assembly)
                Collect(value, prefix + property.Name + ".", entries);
            else
                entries.Add(prefix + property.Name, value);
        }
    }

    private static bool IsEmpty(object? value) => value switch
    {
        null => true,
        IEnumerable values => !values.Cast<object>().Any(),
        _ => false,
    };
}
