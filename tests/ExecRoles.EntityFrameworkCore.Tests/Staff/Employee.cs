namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

public sealed class Employee
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required RoleId Role { get; set; }

    public Position? Position { get; set; }

    public RoleId? Deputizes { get; set; }

    public CompanyForm? Company { get; set; }

    public TitleStyle? Style { get; set; }

    /// <summary>Gets or sets what an import said, in a plain column.</summary>
    public string? Imported { get; set; }

    public List<RoleId> Former { get; set; } = [];
}
