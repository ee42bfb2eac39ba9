namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

/// <summary>A row under a key of two columns, with a list of ids and an owned part.</summary>
public sealed class Grade
{
    public required RoleId Role { get; set; }

    public int Year { get; set; }

    public List<RoleId> Also { get; set; } = [];

    public required Office Office { get; set; }
}
