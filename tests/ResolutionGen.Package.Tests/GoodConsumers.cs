using System.Threading.Tasks;
using static ResolutionGen.Package.Tests.ConsumerSources;

namespace ResolutionGen.Package.Tests;

/// <summary>Projects that must build, built together once.</summary>
public sealed class GoodConsumers(PackedPackage package) : IAsyncLifetime
{
    private string _folder = "";

    internal CommandResult Build { get; private set; } = new(-1, "");

    public async Task InitializeAsync()
    {
        _folder = package.Folder(
            "good",
            ("good.slnx", Solution("Consumer", "Careless")),
            ("Consumer/Consumer.csproj", Project(Frameworks + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", AllTexts)),
            ("Consumer/Program.cs", Program),
            ("Consumer/texts/" + SeedName, Seed),
            ("Careless/Careless.csproj", Project(OneFramework, AllTexts + "<AdditionalFiles Update=\"texts/named-*.txt\" ResolutionInclude=\"true\" />")),
            ("Careless/Program.cs", Careless),
            ("Careless/BannedSymbols.txt", "M:System.String.Normalize;Use something else\n"),
            ("Careless/texts/" + SeedName, Seed),
            ("Careless/texts/second.txt", Seed),
            ("Careless/texts/cut.txt", Cut),
            ("Careless/texts/empty.txt", ""),
            ("Careless/texts/named-empty.txt", ""),
            ("Careless/texts/binary.txt", "PNG\0\0\0\0"),
            ("Careless/texts/named-binary.txt", "PNG\0\0\0\0"));
        Build = (await package.Dotnet(_folder, "build", "good.slnx", "-tl:off")).Succeeded();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal Task<CommandResult> RunConsumer() => package.Dotnet(_folder, "Consumer/bin/Debug/net10.0/Consumer.dll");
}
