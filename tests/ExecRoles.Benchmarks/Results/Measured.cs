using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ExecRoles.Benchmarks.Results;

/// <summary>Runs the benchmarks of one class and gives what came out.</summary>
internal sealed class Measured
{
    private readonly Summary summary;

    private Measured(Summary summary) => this.summary = summary;

    /// <summary>Gets a measurement by the method's name and, where the class has one, the value of its parameter.</summary>
    internal Measurement this[string method, object? parameter = null]
    {
        get
        {
            BenchmarkReport report = summary.Reports.Single(candidate => candidate.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
                && candidate.BenchmarkCase.Parameters.Items.All(item => item.Value.Equals(parameter)));
            return report.ResultStatistics is { } statistics
                ? new Measurement(statistics.Median, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
                : throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} did not run. The log tells why.");
        }
    }

    /// <summary>Gets the measurements of a method for several values of the parameter, in their order.</summary>
    internal Measurement[] Each<T>(string method, IEnumerable<T> parameters) => [.. parameters.Select(parameter => this[method, parameter])];

    internal static Measured Run<TBenchmarks>(Effort effort) => new(BenchmarkRunner.Run<TBenchmarks>(Config(effort)));

    // In this process, so that nothing is built meanwhile; the log goes to standard error, where it does not mix with the table.
    private static ManualConfig Config(Effort effort) => ManualConfig.CreateEmpty()
        .AddJob(JobFor(effort)
            .WithClock(new ProcessorClock())
            .WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(new TextLogger(Console.Error))
        .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "artifacts"))
        .WithOptions(ConfigOptions.DisableLogFile);

    private static Job JobFor(Effort effort) => effort == Effort.Once
        ? Job.Dry
        : Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(150)).WithWarmupCount(6).WithIterationCount(15);
}
