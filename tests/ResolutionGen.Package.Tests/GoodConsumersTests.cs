using System;
using System.Linq;
using System.Threading.Tasks;

namespace ResolutionGen.Package.Tests;

[Collection(PackageCollection.Name)]
public class GoodConsumersTests(GoodConsumers consumers) : IClassFixture<GoodConsumers>
{
    [Fact]
    public void Findings_in_texts_stay_warnings_where_warnings_are_errors()
        => Assert.Equal(
            ["A_RES_72_31.zh.txt(104,2): warning RG0201", "A_RES_72_31.zh.txt(212,26): warning RG0701"],
            Findings("Consumer"));

    [Fact]
    public void Both_frameworks_are_built()
    {
        Assert.Contains("Consumer -> ", consumers.Build.Output, StringComparison.Ordinal);
        Assert.Contains("netstandard2.0/Consumer.dll".Replace('/', System.IO.Path.DirectorySeparatorChar), consumers.Build.Output, StringComparison.Ordinal);
        Assert.Contains("net10.0/Consumer.dll".Replace('/', System.IO.Path.DirectorySeparatorChar), consumers.Build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_prints_the_resolution()
    {
        var run = (await consumers.RunConsumer()).Succeeded();
        Assert.Equal(
            """
            促请所有尚未签署《禁止核武器条约》的国家尽早签署并在其后批准、接受或核准《条约》；
            True
            True
            A/RES/67/56 2012-12-03
            A/RES/68/46 2013-12-05
            A/RES/69/41 2014-12-02
            A/RES/70/33 2015-12-07
            A/RES/71/258 2016-12-23
            A/RES/67/39 2012-12-03
            A/RES/68/32 2013-12-05

            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Bad_files_are_named_or_silent_and_take_nothing_from_the_others()
        => Assert.Equal(
            [
                "A_RES_72_31.zh.txt(104,2): warning RG0201",
                "A_RES_72_31.zh.txt(212,26): warning RG0701",
                "Program.cs(5,57): warning RG1001",
                "named-binary.txt(1,4): warning RG0002",
                "named-empty.txt(1,1): warning RG0001",
                "second.txt(1,9): warning RG0003",
                "second.txt(104,2): warning RG0201",
                "second.txt(212,26): warning RG0701",
            ],
            Findings("Careless"));

    [Fact]
    public void A_finding_links_to_its_page()
        => Assert.Contains("/docs/rules/RG0701.md)", consumers.Build.Output, StringComparison.Ordinal);

    private string[] Findings(string project) => [.. new CommandResult(0, string.Join('\n', consumers.Build.Output.Split('\n').Where(line => line.Contains($"{project}.csproj", StringComparison.Ordinal)))).Findings()];
}
