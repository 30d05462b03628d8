using System;
using System.Linq;

namespace ResolutionGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class StrictConsumersTests(StrictConsumers consumers) : IClassFixture<StrictConsumers>
{
    [Fact]
    public void Findings_in_texts_are_errors_where_that_is_asked_for()
        => Assert.Equal(["A_RES_72_31.zh.txt(104,2): error RG0201", "A_RES_72_31.zh.txt(212,26): error RG0701"], Findings("All"));

    [Fact]
    public void A_rule_listed_by_name_is_an_error_and_one_in_NoWarn_is_silent()
        => Assert.Equal(["A_RES_72_31.zh.txt(212,26): error RG0701"], Findings("Named"));

    [Fact]
    public void Where_warnings_are_errors_only_the_file_raises_a_rule_and_a_global_configuration_silences_it()
        => Assert.Equal(["one.txt(11,1): error RG0501", "one.txt(11,29): warning RG0702", "one.txt(5,35): warning RG0303"], Findings("Treated"));

    [Theory]
    [InlineData("plain.txt", "(11,1): warning RG0501", "(5,35): warning RG0303", "(7,27): warning RG0202")]
    [InlineData("none.txt", "(11,1): warning RG0501", "(7,27): warning RG0202")]
    [InlineData("info.txt", "(11,1): warning RG0501", "(7,27): warning RG0202")]
    [InlineData("warning.txt", "(11,1): warning RG0501", "(11,29): warning RG0702", "(13,4): warning RG0506", "(5,35): warning RG0303", "(7,27): warning RG0202")]
    [InlineData("error.txt", "(11,1): warning RG0501", "(5,35): error RG0303", "(7,27): warning RG0202")]
    [InlineData("all.txt")]
    [InlineData("own.txt", "(11,1): warning RG0501")]
    [InlineData("known.txt", "(7,27): warning RG0202")]
    [InlineData("stale.txt", "(1,1): warning RG0008", "(11,1): warning RG0501", "(5,35): warning RG0303", "(7,27): warning RG0202")]
    public void The_editorconfig_section_of_a_file_raises_and_silences(string file, params string[] findings)
        => Assert.Equal(findings.Select(finding => file + finding).ToArray(), Findings("ByFile").Where(finding => finding.StartsWith(file + "(", StringComparison.Ordinal)).ToArray());

    [Fact]
    public void A_finding_that_needs_other_files_obeys_the_section_of_the_file_that_it_is_reported_in()
        => Assert.Equal(["d.txt(1,9): error RG0003", "e.txt(1,9): warning RG0003"], Findings("ByFile").Where(finding => finding[1] == '.').ToArray());

    [Fact]
    public void A_known_entry_that_matches_nothing_names_the_near_match()
        => Assert.Contains("warning RG0008: resolutiongen_known has RG0303@pp2, but there is no such finding any more; did you mean RG0303@pp1?", consumers.Build.Output, StringComparison.Ordinal);

    [Fact]
    public void NoWarn_WarningsAsErrors_and_global_configurations_work_as_usual_below_the_sections_of_files()
        => Assert.Equal(
            [
                "one.txt(11,29): warning RG0702",
                "one.txt(13,4): warning RG0506",
                "one.txt(5,35): error RG0303",
                "one.txt(7,27): error RG0202",
                "same.txt(11,29): warning RG0702",
                "same.txt(13,4): warning RG0506",
                "same.txt(5,35): error RG0303",
                "same.txt(7,27): error RG0202",
            ],
            Findings("ByProject"));

    private string[] Findings(string project) => [.. new CommandResult(1, string.Join('\n', consumers.Build.Output.Split('\n').Where(line => line.Contains($"{project}.csproj", StringComparison.Ordinal)))).Findings()];
}
