namespace ExecRoles.Benchmarks.Plain;

/// <summary>A catalog as an application would write it by hand: plain classes, whatever JSON says goes in unchecked.</summary>
internal sealed class PlainCatalog
{
    public int SchemaVersion { get; set; }

    public List<PlainArea>? Areas { get; set; }

    public List<PlainRole>? Roles { get; set; }
}
