using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class ComparisonPart
{
    internal static IEnumerable<Row> Measure(Effort effort)
    {
        Measured measured = Measured.Run<ComparisonBenchmarks>(effort);
        yield return Row(
            "`Compare(Cio, Cto)`, every aspect read",
            measured[nameof(ComparisonBenchmarks.Compare)],
            measured[nameof(ComparisonBenchmarks.CompareByCompareNetObjects)],
            measured[nameof(ComparisonBenchmarks.CompareByJsonDiffPatch)],
            "30 times, 2.5 KB");
        yield return Row(
            "the same, shown as a page",
            measured[nameof(ComparisonBenchmarks.Show)],
            measured[nameof(ComparisonBenchmarks.ShowByCompareNetObjects)],
            measured[nameof(ComparisonBenchmarks.ShowByJsonDiffPatch)],
            "20 µs, 25 KB at most");
    }

    private static Row Row(string what, Measurement ours, Measurement byCompareNetObjects, Measurement byJsonDiffPatch, string target) => new(
        what,
        Figure.Of(ours),
        $"CompareNETObjects: {Figure.Of(byCompareNetObjects)}; JsonDiffPatch.Net: {Figure.Of(byJsonDiffPatch)}",
        $"{Figure.Times(byCompareNetObjects.Nanoseconds / ours.Nanoseconds)}, {Figure.Times(byJsonDiffPatch.Nanoseconds / ours.Nanoseconds)} times faster",
        target);
}
