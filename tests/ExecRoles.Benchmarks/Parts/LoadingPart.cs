using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class LoadingPart
{
    internal static IEnumerable<Row> Measure(Effort effort)
    {
        Measured measured = Measured.Run<LoadingBenchmarks>(effort);
        int[] ownRoles = [1_000, 10_000, 100_000];
        Measurement[] ours = measured.Each(nameof(LoadingBenchmarks.Checked), ownRoles);
        Measurement[] theirs = measured.Each(nameof(LoadingBenchmarks.Plain), ownRoles);
        string memory = Figure.List(ours.Zip(theirs), static pair => Figure.Times((double)pair.First.Bytes / pair.Second.Bytes));
        yield return new Row(
            "Loading 1,000, 10,000 and 100,000 roles from JSON",
            Figure.List(ours, Figure.Of),
            $"plain deserialization: {Figure.List(theirs, Figure.Of)}",
            $"{Figure.Times(ours, theirs)} times the time; {memory} times the memory",
            "1.2 times at most for 100,000");
    }
}
