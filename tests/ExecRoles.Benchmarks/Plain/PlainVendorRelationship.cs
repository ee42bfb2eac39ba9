namespace ExecRoles.Benchmarks.Plain;

internal sealed class PlainVendorRelationship
{
    public string? Scope { get; set; }

    public Dictionary<string, string>? Vendors { get; set; }

    public Dictionary<string, string>? Purpose { get; set; }

    public Dictionary<string, string>? Description { get; set; }
}
