using System.Threading.Tasks;
using static ResolutionGen.Package.Tests.ConsumerSources;

namespace ResolutionGen.Package.Tests;

/// <summary>Projects that raise and silence findings in every way there is, built together once.</summary>
public sealed class StrictConsumers(PackedPackage package) : IAsyncLifetime
{
    private const string TreatWarningsAsErrors = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private const string Sections =
        """
        [none.txt]
        resolutiongen_rule_RG0303 = none
        [info.txt]
        resolutiongen_rule_RG0303 = info
        [warning.txt]
        resolutiongen_rule_RG0702 = warning
        resolutiongen_rule_RG0506 = warning
        [error.txt]
        resolutiongen_rule_RG0303 = error
        [glob/*.txt]
        resolutiongen_rule_RG0202 = none
        resolutiongen_rule_RG0303 = none
        resolutiongen_rule_RG0501 = none
        [glob/own.txt]
        resolutiongen_rule_RG0501 = warning
        [known.txt]
        # accepted
        resolutiongen_known = RG0303@pp1, RG0501@op3
        [stale.txt]
        resolutiongen_known = RG0303@pp2
        [twice/b.txt]
        resolutiongen_rule_RG0003 = none
        [twice/c.txt]
        resolutiongen_known = RG0003
        [twice/d.txt]
        resolutiongen_rule_RG0003 = error
        [twice/*.txt]
        resolutiongen_rule_RG0202 = none
        resolutiongen_rule_RG0303 = none
        resolutiongen_rule_RG0501 = none

        """;

    internal CommandResult Build { get; private set; } = new(-1, "");

    public async Task InitializeAsync()
    {
        var folder = package.Folder(
            "strict",
            ("strict.slnx", Solution("All", "Named", "Treated", "ByFile", "ByProject")),
            ("All/All.csproj", Project(OneFramework + TreatWarningsAsErrors + "<ResolutionGenTextWarningsAsErrors>true</ResolutionGenTextWarningsAsErrors>", AllTexts)),
            ("All/" + SeedName, Seed),
            ("Named/Named.csproj", Project(OneFramework + TreatWarningsAsErrors + "<WarningsAsErrors>$(WarningsAsErrors);RG0701</WarningsAsErrors><NoWarn>$(NoWarn);RG0201</NoWarn>", AllTexts)),
            ("Named/" + SeedName, Seed),
            ("Treated/Treated.csproj", Project(OneFramework + TreatWarningsAsErrors, AllTexts)),
            ("Treated/.editorconfig", "[*.txt]\nresolutiongen_rule_RG0501 = error\n"),
            ("Treated/.globalconfig", "is_global = true\ndotnet_diagnostic.RG0303.severity = error\ndotnet_diagnostic.RG0202.severity = none\ndotnet_diagnostic.RG0702.severity = warning\n"),
            ("Treated/one.txt", Damaged(901)),
            ("ByFile/ByFile.csproj", Project(OneFramework, AllTexts)),
            ("ByFile/.editorconfig", Sections),
            ("ByFile/plain.txt", Damaged(901)),
            ("ByFile/none.txt", Damaged(902)),
            ("ByFile/info.txt", Damaged(903)),
            ("ByFile/warning.txt", Damaged(904)),
            ("ByFile/error.txt", Damaged(905)),
            ("ByFile/glob/all.txt", Damaged(906)),
            ("ByFile/glob/own.txt", Damaged(907)),
            ("ByFile/known.txt", Damaged(908)),
            ("ByFile/stale.txt", Damaged(909)),
            ("ByFile/twice/a.txt", Damaged(910)),
            ("ByFile/twice/b.txt", Damaged(910)),
            ("ByFile/twice/c.txt", Damaged(910)),
            ("ByFile/twice/d.txt", Damaged(910)),
            ("ByFile/twice/e.txt", Damaged(910)),
            ("ByProject/ByProject.csproj", Project(OneFramework + "<NoWarn>$(NoWarn);RG0501</NoWarn><WarningsAsErrors>$(WarningsAsErrors);RG0202</WarningsAsErrors>", AllTexts)),
            ("ByProject/.globalconfig", "is_global = true\ndotnet_diagnostic.RG0303.severity = error\ndotnet_diagnostic.RG0702.severity = warning\ndotnet_diagnostic.RG0506.severity = warning\nresolutiongen_rule_RG0003 = none\n"),
            ("ByProject/.editorconfig", "[silent.txt]\nresolutiongen_rule_RG0202 = none\nresolutiongen_rule_RG0303 = none\nresolutiongen_rule_RG0501 = error\nresolutiongen_rule_RG0702 = none\nresolutiongen_rule_RG0506 = none\n"),
            ("ByProject/one.txt", Damaged(901)),
            ("ByProject/same.txt", Damaged(901)),
            ("ByProject/silent.txt", Damaged(902)));
        Build = await package.Dotnet(folder, "build", "strict.slnx", "-tl:off");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
