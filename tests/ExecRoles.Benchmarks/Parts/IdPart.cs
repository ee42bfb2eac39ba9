using System.Globalization;
using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class IdPart
{
    internal static IEnumerable<Row> Measure(Effort effort)
    {
        Measured measured = Measured.Run<IdBenchmarks>(effort);
        int[] ownRoles = [0, 10_000];
        Measurement[] ours = measured.Each(nameof(IdBenchmarks.Catalog), ownRoles);
        Measurement[] theirs = measured.Each(nameof(IdBenchmarks.Frozen), ownRoles);
        yield return new Row(
            string.Create(CultureInfo.InvariantCulture, $"A role by its id, of {Roles.All.Count} and of {ownRoles[1]:N0} roles"),
            Figure.List(ours, Figure.Of),
            $"`FrozenDictionary`: {Figure.List(theirs, Figure.Of)}",
            $"{Figure.Times(ours, theirs)} times the time",
            "");
    }
}
