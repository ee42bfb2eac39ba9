namespace ExecRoles.Tests.Hosting;

/// <summary>A user's own model that has role ids.</summary>
public sealed class Employee
{
    public string Name { get; set; } = "";

    public RoleId? Role { get; set; }

    public List<RoleId> FormerRoles { get; } = [];
}
