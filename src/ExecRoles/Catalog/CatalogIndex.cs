namespace ExecRoles;

/// <summary>Finds the roles of a catalog by id, in constant time.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<string, int> positions;

    internal CatalogIndex(IReadOnlyList<Role> roles, string parameterName)
    {
        positions = new Dictionary<string, int>(roles.Count, StringComparer.Ordinal);
        foreach (Role role in roles)
        {
            if (positions.ContainsKey(role.Id.Value))
            {
                throw new ArgumentException(
                    $"Two roles have the id '{role.Id.Value}'. Give each its own id, or replace one with With(role).", parameterName);
            }

            positions.Add(role.Id.Value, positions.Count);
        }
    }

    /// <summary>Finds the position of a role; negative if there is none.</summary>
    internal int Find(string roleId) => positions.TryGetValue(roleId, out int position) ? position : -1;

    /// <summary>Copies roles with others instead of those with the same ids, and the rest behind them.</summary>
    internal Role[] Put(Role[] roles, IReadOnlyList<Role> others)
    {
        List<Role> changed = new(roles);
        foreach (Role role in others)
        {
            if (Find(role.Id.Value) is >= 0 and var position)
            {
                changed[position] = role;
            }
            else
            {
                changed.Add(role);
            }
        }

        return changed.ToArray();
    }
}
