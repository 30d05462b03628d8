using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ResolutionGen.Benchmarks;

if (args is ["sizes"])
{
    AssemblySizes.Print();
    return;
}

if (args is ["first"])
{
    FirstUseReport.Print();
    return;
}

if (args is ["folder", var folder])
{
    FolderReport.Print(folder);
    return;
}

// In one process, so that what is compared runs side by side on a machine whose speed drifts.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .WithOptions(ConfigOptions.DisableOptimizationsValidator);
BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args, config);
