using System.Threading.Tasks;
using static ResolutionGen.Package.Tests.ConsumerSources;

namespace ResolutionGen.Package.Tests;

/// <summary>Projects that ask for errors and get them, built together once.</summary>
public sealed class StrictConsumers(PackedPackage package) : IAsyncLifetime
{
    private const string TreatWarningsAsErrors = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    internal CommandResult Build { get; private set; } = new(-1, "");

    public async Task InitializeAsync()
    {
        var folder = package.Folder(
            "strict",
            ("strict.slnx", Solution("All", "Named", "ByFile")),
            ("All/All.csproj", Project(OneFramework + TreatWarningsAsErrors + "<ResolutionGenTextWarningsAsErrors>true</ResolutionGenTextWarningsAsErrors>", AllTexts)),
            ("All/" + SeedName, Seed),
            ("Named/Named.csproj", Project(OneFramework + TreatWarningsAsErrors + "<WarningsAsErrors>$(WarningsAsErrors);RG0701</WarningsAsErrors><NoWarn>$(NoWarn);RG0201</NoWarn>", AllTexts)),
            ("Named/" + SeedName, Seed),
            ("ByFile/ByFile.csproj", Project(OneFramework, AllTexts)),
            ("ByFile/.editorconfig", "[*.txt]\nresolutiongen_rule_RG0701 = error\nresolutiongen_known = RG0201@fn6, RG0102@fn99\n"),
            ("ByFile/" + SeedName, Seed));
        Build = await package.Dotnet(folder, "build", "strict.slnx", "-tl:off");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
