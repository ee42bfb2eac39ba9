using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace ExecRoles.Benchmarks.Benchmarks;

/// <summary>Roles found by ids that come from outside, such as routes: the strings are equal to the ids of the roles, not the same.</summary>
public class IdBenchmarks
{
    private const int LookUps = 64;
    private RoleCatalog catalog = Roles.All;
    private FrozenDictionary<string, Role> dictionary = FrozenDictionary<string, Role>.Empty;
    private string[] ids = [];

    [Params(0, 10_000)]
    public int OwnRoles { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        catalog = OwnRoles == 0 ? Roles.All : OwnCatalog.OfSize(OwnRoles);
        dictionary = catalog.ToFrozenDictionary(static role => role.Id.Value, StringComparer.Ordinal);
        string[] known = [.. catalog.Select(static role => role.Id.Value)];
        ids = [.. Enumerable.Range(0, LookUps).Select(number => new string(known[number * 7919 % known.Length].AsSpan()))];
        if (!ids.All(id => ReferenceEquals(catalog[id], dictionary[id])))
        {
            throw new InvalidOperationException("The contestants find different roles.");
        }
    }

    [Benchmark(OperationsPerInvoke = LookUps)]
    public int Catalog()
    {
        int found = 0;
        foreach (string id in ids)
        {
            found += catalog.TryGet(id, out Role? _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LookUps)]
    public int Frozen()
    {
        int found = 0;
        foreach (string id in ids)
        {
            found += dictionary.TryGetValue(id, out _) ? 1 : 0;
        }

        return found;
    }
}
