using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class ComparisonPart
{
    internal static IEnumerable<Row> Measure()
    {
        const string Comparing = "`Compare(Cio, Cto)`, all read";
        const string Showing = "`Compare(Cio, Cto)` and the page in Markdown";
        Measured measured = Measured.Run<ComparisonBenchmarks>();
        Measurement compared = measured[nameof(ComparisonBenchmarks.Compare)];
        yield return Row(Comparing, compared, "CompareNETObjects", measured[nameof(ComparisonBenchmarks.CompareByCompareNetObjects)], "30 times, 2.5 KB");
        yield return Row(Comparing, compared, "JsonDiffPatch.Net", measured[nameof(ComparisonBenchmarks.CompareByJsonDiffPatch)], "");
        Measurement shown = measured[nameof(ComparisonBenchmarks.Show)];
        yield return Row(Showing, shown, "CompareNETObjects", measured[nameof(ComparisonBenchmarks.ShowByCompareNetObjects)], "");
        yield return Row(Showing, shown, "JsonDiffPatch.Net", measured[nameof(ComparisonBenchmarks.ShowByJsonDiffPatch)], "");
    }

    private static Row Row(string what, Measurement ours, string name, Measurement theirs, string target) => new(
        what, Figure.Of(ours), $"{name}: {Figure.Of(theirs)}", $"{Figure.Times(theirs.Nanoseconds / ours.Nanoseconds)} times faster", target);
}
