namespace ExecRoles;

/// <summary>What a role is responsible for in one area.</summary>
internal sealed class AreaResponsibilities(ResponsibilityArea area)
{
    internal readonly ResponsibilityArea Area = area;
    internal readonly List<Responsibility> Responsibilities = [];
}
