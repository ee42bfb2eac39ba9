using BenchmarkDotNet.Attributes;

namespace ExecRoles.Benchmarks.Benchmarks;

/// <summary>One text of a large catalog changed, beside a new catalog of the same roles.</summary>
public class CatalogBenchmarks
{
    private const int OwnRoles = 10_000;
    private static readonly Dictionary<string, string> Change = new() { ["role-5000.title"] = "Leitung" };
    private readonly RoleCatalog catalog = OwnCatalog.OfSize(OwnRoles);
    private Role[] roles = [];

    [GlobalSetup]
    public void Prepare()
    {
        roles = [.. catalog];
        if (ChangeText()["role-5000"].Title.In("de") != "Leitung" || !MakeAnew().Equals(catalog))
        {
            throw new InvalidOperationException("A contestant does not make the catalog that it is meant to make.");
        }
    }

    [Benchmark]
    public RoleCatalog ChangeText() => catalog.WithTexts("de", Change);

    [Benchmark]
    public RoleCatalog MakeAnew() => new(roles);
}
