namespace ExecRoles;

/// <summary>What must be true of the roles of one catalog.</summary>
internal static class CatalogRules
{
    /// <summary>Maps ids to positions, and refuses roles that contradict each other.</summary>
    internal static Dictionary<string, int> Index(Role[] roles, string parameterName)
    {
        Dictionary<string, int> positions = new(roles.Length, StringComparer.Ordinal);
        Dictionary<string, ResponsibilityArea> areas = new(StringComparer.Ordinal);
        for (int index = 0; index < roles.Length; index++)
        {
            Role role = roles[index]
                ?? throw new ArgumentNullException(parameterName, $"Role {index + 1} of {roles.Length} is null. Leave it out or give a role.");
            if (positions.ContainsKey(role.Id.Value))
            {
                throw new ArgumentException($"Two roles have the id '{role.Id}'. Give each its own id, or replace one with With(role).", parameterName);
            }

            positions.Add(role.Id.Value, index);
            foreach (Responsibility responsibility in role.Responsibilities)
            {
                RequireConsistent(responsibility.Area, areas, role, parameterName);
            }
        }

        return positions;
    }

    internal static string NotFound(string id, Role[] roles)
    {
        List<KeyValuePair<string, string>> names = [];
        foreach (Role role in roles)
        {
            names.Add(new KeyValuePair<string, string>(role.Id.Value, role.Id.Value));
            if (role.Abbreviation is not null)
            {
                names.Add(new KeyValuePair<string, string>(role.Abbreviation, role.Id.Value));
            }
        }

        return $"There is no role {Quotation.Of(id)} in this catalog. {Suggestion.For(id, Array.ConvertAll(roles, static role => role.Id.Value), names)}";
    }

    private static void RequireConsistent(
        ResponsibilityArea area, Dictionary<string, ResponsibilityArea> areas, Role role, string parameterName)
    {
        if (!areas.TryGetValue(area.Id, out ResponsibilityArea? known))
        {
            areas.Add(area.Id, area);
        }
        else if (!known.Equals(area))
        {
            throw new ArgumentException(
                $"The role '{role.Id}' has an area '{area.Id}' with other texts than the area '{area.Id}' of an earlier role. "
                + "Use one ResponsibilityArea for both, or give one of them another id.",
                parameterName);
        }
    }
}
