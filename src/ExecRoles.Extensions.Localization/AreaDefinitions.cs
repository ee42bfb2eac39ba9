namespace ExecRoles;

/// <summary>The areas as they were given, before texts were put over them: whoever names one of these means the area that the catalog has.</summary>
internal sealed class AreaDefinitions
{
    private static readonly Dictionary<string, ResponsibilityArea> BuiltIn = Areas.All.ToDictionary(static area => area.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ResponsibilityArea> given = new(StringComparer.Ordinal);

    internal bool IsKnown(ResponsibilityArea area) =>
        (BuiltIn.TryGetValue(area.Id, out ResponsibilityArea? builtIn) && builtIn.Equals(area))
        || (given.TryGetValue(area.Id, out ResponsibilityArea? earlier) && earlier.Equals(area));

    internal void Remember(IEnumerable<ResponsibilityArea> areas)
    {
        foreach (ResponsibilityArea area in areas.Where(area => !IsKnown(area)))
        {
            given[area.Id] = area;
        }
    }
}
