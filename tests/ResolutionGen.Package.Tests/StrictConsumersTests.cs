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
    public void The_editorconfig_section_of_a_file_raises_and_silences()
        => Assert.Equal(["A_RES_72_31.zh.txt(1,1): warning RG0008", "A_RES_72_31.zh.txt(212,26): error RG0701"], Findings("ByFile"));

    private string[] Findings(string project) => [.. new CommandResult(1, string.Join('\n', consumers.Build.Output.Split('\n').Where(line => line.Contains($"{project}.csproj", StringComparison.Ordinal)))).Findings()];
}
