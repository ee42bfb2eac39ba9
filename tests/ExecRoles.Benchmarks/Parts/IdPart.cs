using System.Globalization;
using ExecRoles.Benchmarks.Benchmarks;
using ExecRoles.Benchmarks.Results;

namespace ExecRoles.Benchmarks.Parts;

internal static class IdPart
{
    internal static IEnumerable<Row> Measure()
    {
        Measured measured = Measured.Run<IdBenchmarks>();
        foreach (int ownRoles in (int[])[0, 10_000])
        {
            Measurement ours = measured[nameof(IdBenchmarks.Catalog), ownRoles];
            Measurement theirs = measured[nameof(IdBenchmarks.Frozen), ownRoles];
            string roles = ownRoles == 0 ? "the built-in roles" : string.Create(CultureInfo.InvariantCulture, $"{ownRoles:N0} roles");
            yield return new Row(
                $"A role by its id, of {roles}",
                Figure.Of(ours),
                $"`FrozenDictionary`: {Figure.Of(theirs)}",
                $"{Figure.Times(ours.Nanoseconds / theirs.Nanoseconds)} times the time",
                "");
        }
    }
}
