namespace ExecRoles.Benchmarks.Plain;

internal sealed class PlainArea
{
    public string? Id { get; set; }

    public Dictionary<string, string>? Name { get; set; }

    public Dictionary<string, string>? Description { get; set; }
}
