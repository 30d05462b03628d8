using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace ResolutionGen.Generator.Tests;

public class GeneratedCodeTests
{
    [Fact]
    public void The_seed() => Snapshot.Verify(GeneratorRun.Of(Project.With(Repository.Seed)));

    [Fact]
    public void Two_languages() => Snapshot.Verify(GeneratorRun.Of(Project.With(Texts.Chinese, Texts.English)));

    [Fact]
    public void Sections_and_annexes() => Snapshot.Verify(GeneratorRun.Of(Project.With(Texts.Divided)));

    [Fact]
    public void Indexers_only() => Snapshot.Verify(GeneratorRun.Of(Project.With(Texts.English).WithProperty("ResolutionMembers", "Indexers")));

    [Fact]
    public void An_old_language_and_framework()
        => Snapshot.Verify(GeneratorRun.Of(Project.With(Texts.English) with { Framework = Framework.NetStandard20, Version = LanguageVersion.CSharp7_3 }));

    [Fact]
    public void No_texts() => Snapshot.Verify(GeneratorRun.Of(Project.With()));

    [Fact]
    public void Without_the_library_nothing_is_generated()
        => Assert.Empty(GeneratorRun.Of(Project.With(Texts.English) with { Framework = Framework.WithoutCore }).Sources);
}
