namespace ExecRoles.Benchmarks.Plain;

internal sealed class PlainFocus
{
    public string? Orientation { get; set; }

    public Dictionary<string, string>? Audience { get; set; }

    public Dictionary<string, string>? Description { get; set; }
}
