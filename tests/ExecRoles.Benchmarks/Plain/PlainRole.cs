namespace ExecRoles.Benchmarks.Plain;

internal sealed class PlainRole
{
    public string? Id { get; set; }

    public string? Abbreviation { get; set; }

    public Dictionary<string, string>? Title { get; set; }

    public Dictionary<string, string>? Mandate { get; set; }

    public PlainFocus? Focus { get; set; }

    public List<PlainResponsibility>? Responsibilities { get; set; }

    public string? DefiningResponsibility { get; set; }

    public PlainVendorRelationship? VendorRelationship { get; set; }

    public PlainReportingLine? ReportingLine { get; set; }
}
