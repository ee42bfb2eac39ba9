namespace ExecRoles.Benchmarks.Plain;

internal sealed class PlainReportingLine
{
    public List<string>? ReportsTo { get; set; }

    public string? SeatInTopManagement { get; set; }

    public Dictionary<string, string>? Description { get; set; }
}
