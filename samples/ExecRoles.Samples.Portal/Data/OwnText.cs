namespace ExecRoles.Samples.Portal.Data;

/// <summary>What a company calls something, in place of the catalog's text.</summary>
public sealed class OwnText
{
    public required string TenantId { get; set; }

    public required string Language { get; set; }

    public required string Key { get; set; }

    public required string Text { get; set; }
}
