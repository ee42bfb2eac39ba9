namespace ExecRoles.Samples.Portal.Data;

/// <summary>A company that uses the portal, with its own roles as the JSON document that somebody wrote.</summary>
public sealed class Tenant
{
    public required string Id { get; set; }

    public required LocalizedText Name { get; set; }

    public string? OwnRoles { get; set; }

    public List<OwnText> OwnTexts { get; } = [];
}
