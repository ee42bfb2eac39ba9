namespace ExecRoles;

/// <summary>A role arranged by aspects, worked out once: what comparisons and look-ups by area read.</summary>
internal sealed class RoleLayout
{
    private const int FewAreas = 8;
    private readonly Dictionary<string, AreaEntry>? byAreaId;

    internal RoleLayout(Role role)
    {
        Mandate = new AspectEntry(role, new ReadOnlyList<LocalizedText>([role.Mandate]));
        Focus = new AspectEntry(role, new ReadOnlyList<LocalizedText>([role.Focus.Description]));
        Nothing = new AspectEntry(role, ReadOnlyList<LocalizedText>.Empty);
        Vendors = role.VendorRelationship is { } vendors
            ? new AspectEntry(role, new ReadOnlyList<LocalizedText>([vendors.Description]))
            : Nothing;
        Areas = Arrange(role);
        if (Areas.Length > FewAreas)
        {
            byAreaId = new Dictionary<string, AreaEntry>(Areas.Length, StringComparer.Ordinal);
            foreach (AreaEntry entry in Areas)
            {
                byAreaId.Add(entry.AreaId, entry);
            }
        }
    }

    internal AspectEntry Mandate { get; }

    internal AspectEntry Focus { get; }

    internal AspectEntry Vendors { get; }

    /// <summary>Gets the entry for an aspect that the role has nothing to say about.</summary>
    internal AspectEntry Nothing { get; }

    /// <summary>Gets the areas in order of first appearance.</summary>
    internal AreaEntry[] Areas { get; }

    internal AreaEntry? Find(string areaId)
    {
        if (byAreaId is not null)
        {
            return byAreaId.TryGetValue(areaId, out AreaEntry? found) ? found : null;
        }

        foreach (AreaEntry entry in Areas)
        {
            if (entry.AreaId == areaId)
            {
                return entry;
            }
        }

        return null;
    }

    private static AreaEntry[] Arrange(Role role)
    {
        List<List<Responsibility>> groups = [];
        Dictionary<string, List<Responsibility>> groupsById = new(StringComparer.Ordinal);
        foreach (Responsibility responsibility in role.Responsibilities)
        {
            if (!groupsById.TryGetValue(responsibility.Area.Id, out List<Responsibility>? group))
            {
                group = [];
                groups.Add(group);
                groupsById.Add(responsibility.Area.Id, group);
            }

            group.Add(responsibility);
        }

        AreaEntry[] areas = new AreaEntry[groups.Count];
        for (int index = 0; index < areas.Length; index++)
        {
            areas[index] = new AreaEntry(role, [.. groups[index]]);
        }

        return areas;
    }

    /// <summary>What a role answers for in one area.</summary>
    internal sealed class AreaEntry(Role role, Responsibility[] responsibilities)
    {
        internal ResponsibilityArea Area => responsibilities[0].Area;

        internal string AreaId { get; } = responsibilities[0].Area.Id;

        internal IReadOnlyList<Responsibility> Responsibilities { get; } = new ReadOnlyList<Responsibility>(responsibilities);

        internal AspectEntry Entry { get; } = new(
            role,
            new ReadOnlyList<LocalizedText>(Array.ConvertAll(responsibilities, static responsibility => responsibility.Statement)));
    }
}
