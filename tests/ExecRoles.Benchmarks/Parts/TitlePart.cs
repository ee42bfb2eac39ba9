using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.FirstUse;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class TitlePart
{
    internal static IEnumerable<Row> Measure(Effort effort)
    {
        Measured measured = Measured.Run<TitleBenchmarks>(effort);
        Measurement[] ours = [measured[nameof(TitleBenchmarks.TryResolve)], measured[nameof(TitleBenchmarks.Resolve)]];
        Measurement theirs = measured[nameof(TitleBenchmarks.Dictionary)];
        Measurement fuzzy = measured[nameof(TitleBenchmarks.Fuzzy)];
        yield return new Row(
            "The role of a title, `TryResolve` and `Resolve`",
            Figure.List(ours, Figure.Of),
            $"`FrozenDictionary` of all labels, which finds one title in ten: {Figure.Of(theirs)}",
            $"{Figure.Times(ours, [theirs, theirs])} times the time",
            "670 ns and no allocation for `TryResolve`");
        yield return new Row(
            "The role of a title, `TryResolve` and `Resolve`",
            Figure.List(ours, Figure.Of),
            $"FuzzySharp `ExtractOne` over the same labels: {Figure.Of(fuzzy)}",
            $"{Figure.Times([fuzzy, fuzzy], ours)} times faster",
            "–");
        FirstUseResult first = FirstUseRace.Run(FirstUseProbe.OfTitle, FirstUseProbe.OfLabels, "en", ["Leiterin IT (m/w/d)"], effort);
        yield return new Row(
            "First use in a fresh process: the role of a title",
            FirstUsePart.Told(first.ExecRoles),
            $"a `FrozenDictionary` of all labels: {FirstUsePart.Told(first.Other)}",
            $"{Figure.Times(first.ExecRoles.Time / first.Other.Time)} times the time",
            "2 ms");
    }
}
