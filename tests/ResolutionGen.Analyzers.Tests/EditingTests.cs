using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static ResolutionGen.Analyzers.Tests.SampleTexts;

namespace ResolutionGen.Analyzers.Tests;

/// <summary>An editor makes a compilation at every keystroke and keeps the analyzer: what was read once is not read again.</summary>
public class EditingTests
{
    private static readonly TestFile Lighthouses = new("a.txt", LighthousesInEnglish);
    private static readonly TestFile Harbours = new("b.txt", HarboursInEnglish);

    [Fact]
    public async Task A_changed_text_is_judged_again_and_no_other()
    {
        var judged = new ConcurrentQueue<string>();
        var analyzer = Counting(judged);
        await Analyze(analyzer, Lighthouses, Harbours);
        judged.Clear();

        await Analyze(analyzer, Lighthouses, new TestFile("b.txt", HarboursInEnglish + "\n"));

        Assert.Equal(["b.txt"], judged);
    }

    [Fact]
    public async Task A_keystroke_in_code_judges_no_text()
    {
        var judged = new ConcurrentQueue<string>();
        var analyzer = Counting(judged);
        await Analyze(analyzer, Lighthouses, Harbours);
        judged.Clear();

        await Analyze(analyzer, Lighthouses, Harbours);

        Assert.Empty(judged);
    }

    private static ResolutionTextAnalyzer Counting(ConcurrentQueue<string> judged) => new((text, path) =>
    {
        judged.Enqueue(path);
        return TextJudgement.Of(text, path);
    });

    private static async Task Analyze(ResolutionTextAnalyzer analyzer, params TestFile[] files)
    {
        var options = new AnalyzerOptions(
            files.ToImmutableArray<AdditionalText>(),
            new TestOptionsProvider(new TestOptions([]), files.ToDictionary(file => file.Path, _ => (AnalyzerConfigOptions)new TestOptions([]), System.StringComparer.Ordinal)));
        await CSharpCompilation.Create("Texts").WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
    }
}
