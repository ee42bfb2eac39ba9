namespace ExecRoles.Benchmarks.Plain;

internal sealed class PlainResponsibility
{
    public string? Id { get; set; }

    public string? Area { get; set; }

    public Dictionary<string, string>? Statement { get; set; }
}
