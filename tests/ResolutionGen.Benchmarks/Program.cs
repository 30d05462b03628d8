using System;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ResolutionGen.Benchmarks;

// dotnet run -c Release --project tests/ResolutionGen.Benchmarks -- parse|generator|compile|access|size|first
// Several may be named; none means all.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(10))
    .WithOption(ConfigOptions.DisableLogFile, true);
(string Name, Action Run)[] tables =
[
    ("parse", () => BenchmarkRunner.Run<ParseBenchmarks>(config)),
    ("generator", () => BenchmarkRunner.Run([typeof(ColdGeneratorBenchmarks), typeof(EditBenchmarks)], config)),
    ("compile", () => BenchmarkRunner.Run<CompileBenchmarks>(config)),
    ("access", () => BenchmarkRunner.Run<AccessBenchmarks>(config)),
    ("size", SizeReport.Print),
    ("first", FirstUseReport.Print),
];
foreach (var (name, run) in tables)
{
    if (args.Length == 0 || args.Contains(name, StringComparer.Ordinal))
        run();
}
