namespace ExecRoles;

/// <summary>What a role is responsible for in one area.</summary>
internal sealed class AreaResponsibilities(ResponsibilityArea area)
{
    internal readonly ResponsibilityArea Area = area;

    // Each comparison sorts its areas, and looking for the rank each time would take longer than the rest of it.
    internal readonly int BuiltInRank = AreaOrder.BuiltInRankOf(area.Id);
    internal readonly List<Responsibility> Responsibilities = [];
}
