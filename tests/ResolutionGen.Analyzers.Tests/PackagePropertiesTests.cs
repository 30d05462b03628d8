using System;
using System.Linq;
using System.Xml.Linq;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>The build settings of the package are held to the code.</summary>
public class PackagePropertiesTests
{
    private static XDocument Properties => XDocument.Parse(Repository.Read("src/ResolutionGen.Package/buildTransitive/ResolutionGen.props"));

    private static XDocument Targets => XDocument.Parse(Repository.Read("src/ResolutionGen.Package/buildTransitive/ResolutionGen.targets"));

    [Fact]
    public void Every_option_is_visible_to_the_compiler_as_a_property()
        => Assert.Equal(
            OptionNames.All.Append(OptionNames.RootNamespace).Order(StringComparer.Ordinal),
            Properties.Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_option_is_visible_to_the_compiler_as_metadata()
        => Assert.Equal(
            OptionNames.All.Append(OptionNames.Registry).Order(StringComparer.Ordinal),
            Properties.Descendants("CompilerVisibleItemMetadata").Select(item => item.Attribute("MetadataName")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_of_texts_stays_a_warning_where_warnings_are_errors()
    {
        var listed = Targets.Descendants("ResolutionGenTextRules").Single().Value.Split(';', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(listed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(), listed);
        Assert.Empty(RuleDescriptors.ForTexts.Select(rule => rule.Id).Except(listed, StringComparer.Ordinal));
        Assert.Empty(RuleDescriptors.ForCode.Select(rule => rule.Id).Intersect(listed, StringComparer.Ordinal));
    }
}
