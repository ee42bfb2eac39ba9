using System.Globalization;
using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class LoadingPart
{
    internal static IEnumerable<Row> Measure()
    {
        Measured measured = Measured.Run<LoadingBenchmarks>();
        foreach (int ownRoles in (int[])[1_000, 10_000, 100_000])
        {
            Measurement ours = measured[nameof(LoadingBenchmarks.Checked), ownRoles];
            Measurement theirs = measured[nameof(LoadingBenchmarks.Plain), ownRoles];
            string time = Figure.Times(ours.Nanoseconds / theirs.Nanoseconds);
            string memory = Figure.Times((double)ours.Bytes / theirs.Bytes);
            yield return new Row(
                string.Create(CultureInfo.InvariantCulture, $"Loading {ownRoles:N0} roles from JSON"),
                Figure.Of(ours),
                $"plain deserialisation: {Figure.Of(theirs)}",
                $"{time} times the time, {memory} times the memory",
                "2 times at most");
        }
    }
}
