namespace ExecRoles;

/// <summary>What a catalog looks up: its roles and areas by id. Making one refuses roles and areas that contradict each other.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<string, int> positions;
    private readonly Dictionary<string, ResponsibilityArea> areasById = new(StringComparer.Ordinal);
    private readonly List<ResponsibilityArea> areas = [];

    internal CatalogIndex(Role[] roles, IReadOnlyList<ResponsibilityArea> declaredAreas, string rolesName, string areasName)
    {
        positions = new Dictionary<string, int>(roles.Length, StringComparer.Ordinal);
        for (int index = 0; index < roles.Length; index++)
        {
            Add(roles[index] ?? throw MissingElement("Role", index, roles.Length, rolesName), index, rolesName);
        }

        for (int index = 0; index < declaredAreas.Count; index++)
        {
            ResponsibilityArea area = declaredAreas[index] ?? throw MissingElement("Area", index, declaredAreas.Count, areasName);
            Add(area, "The list of areas", areasName);
        }

        Areas = new ReadOnlyList<ResponsibilityArea>([.. areas]);
    }

    /// <summary>Gets the areas: those that roles use in order of first appearance, then the others.</summary>
    internal IReadOnlyList<ResponsibilityArea> Areas { get; }

    internal IReadOnlyDictionary<string, ResponsibilityArea> AreasById => areasById;

    internal int Find(string roleId) => positions.TryGetValue(roleId, out int position) ? position : -1;

    private static ArgumentNullException MissingElement(string what, int index, int count, string parameterName) =>
        new(parameterName, $"{what} {index + 1} of {count} is null. Leave it out or give one.");

    private void Add(Role role, int position, string parameterName)
    {
        if (positions.ContainsKey(role.Id.Value))
        {
            throw new ArgumentException($"Two roles have the id '{role.Id}'. Give each its own id, or replace one with With(role).", parameterName);
        }

        positions.Add(role.Id.Value, position);
        foreach (Responsibility responsibility in role.Responsibilities)
        {
            Add(responsibility.Area, $"The role '{role.Id}'", parameterName);
        }
    }

    private void Add(ResponsibilityArea area, string owner, string parameterName)
    {
        if (!areasById.TryGetValue(area.Id, out ResponsibilityArea? known))
        {
            areasById.Add(area.Id, area);
            areas.Add(area);
        }
        else if (!known.Equals(area))
        {
            throw new ArgumentException(
                $"{owner} has an area '{area.Id}' with other texts than the area '{area.Id}' before it. "
                + "Use one ResponsibilityArea for both, or give one of them another id.",
                parameterName);
        }
    }
}
