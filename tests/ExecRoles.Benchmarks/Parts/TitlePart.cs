using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class TitlePart
{
    internal static IEnumerable<Row> Measure(Effort effort)
    {
        Measured measured = Measured.Run<TitleBenchmarks>(effort);
        Measurement[] ours = [measured[nameof(TitleBenchmarks.TryResolve)], measured[nameof(TitleBenchmarks.Resolve)]];
        Measurement theirs = measured[nameof(TitleBenchmarks.Dictionary)];
        yield return new Row(
            "The role of a title, `TryResolve` and `Resolve`",
            Figure.List(ours, Figure.Of),
            $"`FrozenDictionary` of all labels, which finds one title in ten: {Figure.Of(theirs)}",
            $"{Figure.Times(ours, [theirs, theirs])} times the time",
            "670 ns and no allocation for `TryResolve`");
    }
}
