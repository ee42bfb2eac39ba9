namespace ExecRoles;

/// <summary>The responsibilities of a role by area, in order of first appearance.</summary>
internal sealed class RoleAreas
{
    internal readonly List<AreaResponsibilities> All = [];
    private readonly Dictionary<string, AreaResponsibilities> byId = new(StringComparer.Ordinal);

    internal RoleAreas(IReadOnlyList<Responsibility> responsibilities)
    {
        for (int index = 0; index < responsibilities.Count; index++)
        {
            Responsibility responsibility = responsibilities[index];
            if (!byId.TryGetValue(responsibility.Area.Id, out AreaResponsibilities? area))
            {
                area = new AreaResponsibilities(responsibility.Area);
                byId.Add(responsibility.Area.Id, area);
                All.Add(area);
            }

            area.Responsibilities.Add(responsibility);
        }
    }

    internal AreaResponsibilities? Find(string areaId) => byId.TryGetValue(areaId, out AreaResponsibilities? area) ? area : null;
}
