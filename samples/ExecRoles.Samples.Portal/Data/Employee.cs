using ExecRoles.Samples.Portal.Staff;
using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Data;

/// <summary>A person with the title that a file gave, and the role that the title or a person assigned.</summary>
public sealed class Employee
{
    public int Id { get; set; }

    public required string TenantId { get; set; }

    public required string Name { get; set; }

    public required string Title { get; set; }

    public string Department { get; set; } = string.Empty;

    public Decision Decision { get; set; }

    public RoleId? Role { get; set; }

    public TitleRelation Relation { get; set; }

    public bool IsActing { get; set; }

    public void Assign(Candidate candidate, Decision decision)
    {
        Decision = decision;
        Role = candidate.Role;
        Relation = candidate.Relation;
        IsActing = candidate.IsActing;
    }

    /// <summary>Notes that a person decided that no executive role fits.</summary>
    public void AssignNoRole()
    {
        Decision = Decision.ByPerson;
        Role = null;
        Relation = TitleRelation.Holder;
        IsActing = false;
    }
}
