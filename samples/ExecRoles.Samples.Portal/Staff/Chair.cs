using ExecRoles.Samples.Portal.Data;
using ExecRoles.Titles;

namespace ExecRoles.Samples.Portal.Staff;

/// <summary>A role in the org chart, with the people who have it and the roles that report to it.</summary>
public sealed class Chair(Role role, IEnumerable<Employee> people)
{
    private readonly List<Chair> reports = [];

    public Role Role { get; } = role;

    public IReadOnlyList<Employee> Holders { get; } = [.. people.Where(employee => employee.Relation == TitleRelation.Holder)];

    public IReadOnlyList<Employee> Others { get; } = [.. people.Where(employee => employee.Relation != TitleRelation.Holder)];

    public bool IsVacant => Holders.Count == 0;

    public Chair? Superior { get; private set; }

    public IReadOnlyList<Chair> Reports => reports;

    public void Add(Chair chair)
    {
        chair.Superior = this;
        reports.Add(chair);
    }

    public bool IsAtOrBelow(Chair other) => this == other || Superior?.IsAtOrBelow(other) is true;
}
