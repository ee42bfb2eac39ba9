namespace ExecRoles.AspNetCore;

/// <summary>Marks the endpoints that send pages: in JSON what they say they produce, and else texts.</summary>
internal sealed class RolePageMetadata
{
    internal static readonly RolePageMetadata Instance = new();

    private RolePageMetadata()
    {
    }
}
