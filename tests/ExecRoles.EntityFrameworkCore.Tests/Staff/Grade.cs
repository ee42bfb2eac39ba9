using ExecRoles.Titles;

namespace ExecRoles.EntityFrameworkCore.Tests.Staff;

/// <summary>A row under a key of two columns, with a list of ids, an owned part, a complex part, and an enumeration of another package.</summary>
public sealed class Grade
{
    public required RoleId Role { get; set; }

    public int Year { get; set; }

    public List<RoleId> Also { get; set; } = [];

    public required Office Office { get; set; }

    public Desk Desk { get; set; } = new();

    public TitleOutcome Outcome { get; set; }

    public TitleStyle Style { get; set; }
}
