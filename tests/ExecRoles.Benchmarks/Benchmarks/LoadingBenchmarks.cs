using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ExecRoles.Benchmarks.Plain;
using ExecRoles.Json;

namespace ExecRoles.Benchmarks.Benchmarks;

/// <summary>A catalog file of many roles, read from memory: checked and indexed, or just deserialized.</summary>
public class LoadingBenchmarks
{
    private byte[] document = [];

    [Params(1_000, 10_000, 100_000)]
    public int OwnRoles { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        RoleCatalog catalog = OwnCatalog.OfSize(OwnRoles);
        document = Encoding.UTF8.GetBytes(RoleCatalogJson.ToJson(catalog));
        PlainCopy.Of(new RoleCatalog(catalog.Take(100)));
        if (!Checked().Equals(catalog) || Plain() != OwnRoles)
        {
            throw new InvalidOperationException("A contestant does not read what was written.");
        }
    }

    [GlobalCleanup]
    public void Forget() => document = [];

    [Benchmark]
    public RoleCatalog Checked() => RoleCatalogJson.Load(new MemoryStream(document));

    [Benchmark]
    public int Plain() => JsonSerializer.Deserialize(new MemoryStream(document), PlainContext.Default.PlainCatalog)!.Roles!.Count;
}
