namespace ExecRoles;

/// <summary>The areas of a catalog: it owns them, and its roles adopt them by id.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CatalogAreas
{
    internal static readonly CatalogAreas None = new([], [], []);

    /// <summary>The areas whose ids a role may name, also those that no role uses any more.</summary>
    internal readonly Dictionary<string, ResponsibilityArea> Known = new(StringComparer.Ordinal);
    private readonly string[] declaredIds;

    /// <summary>
    /// Initializes areas: those that are known already keep their texts, others are those of the first role that uses them.
    /// </summary>
    internal CatalogAreas(IEnumerable<ResponsibilityArea> known, string[] declaredIds, IReadOnlyList<Role> roles)
    {
        List<ResponsibilityArea> listed = [];
        HashSet<string> ids = new(declaredIds, StringComparer.Ordinal);
        this.declaredIds = declaredIds;
        foreach (ResponsibilityArea area in known)
        {
            Known.Add(area.Id, area);
        }

        foreach (string id in declaredIds)
        {
            listed.Add(Known[id]);
        }

        for (int index = 0; index < roles.Count; index++)
        {
            IReadOnlyList<Responsibility> responsibilities = roles[index].Responsibilities;
            for (int position = 0; position < responsibilities.Count; position++)
            {
                ResponsibilityArea area = responsibilities[position].Area;
                if (ids.Add(area.Id))
                {
                    if (!Known.TryGetValue(area.Id, out ResponsibilityArea? present))
                    {
                        Known.Add(area.Id, area);
                    }

                    listed.Add(present ?? area);
                }
            }
        }

        Order = new AreaOrder(listed);
        listed.Sort((left, right) => Order.Compare(left.Id, right.Id));
        All = new ReadOnlyList<ResponsibilityArea>([.. listed]);
    }

    /// <summary>The areas that are declared or that a role uses: the built-in ones in their fixed order, then the others.</summary>
    internal readonly IReadOnlyList<ResponsibilityArea> All;

    internal readonly AreaOrder Order;

    /// <summary>Makes areas that a catalog has even where no role uses them.</summary>
    internal static CatalogAreas Declare(IReadOnlyList<ResponsibilityArea> declared, IReadOnlyList<Role> roles, string parameterName)
    {
        ReadOnlyList<ResponsibilityArea> given = ReadOnlyList<ResponsibilityArea>.Require(declared, "Area", parameterName);
        return RoleRules.FirstRepeated(given) is ResponsibilityArea repeated
            ? throw new ArgumentException($"Two areas have the id '{repeated.Id}'. Remove one.", parameterName)
            : new CatalogAreas(given, IdsOf(given), roles);
    }

    private static string[] IdsOf(ReadOnlyList<ResponsibilityArea> areas)
    {
        string[] ids = new string[areas.Count];
        for (int index = 0; index < ids.Length; index++)
        {
            ids[index] = areas[index].Id;
        }

        return ids;
    }

    internal CatalogAreas For(IReadOnlyList<Role> roles) => new(Known.Values, declaredIds, roles);

    /// <summary>Makes areas of which some have other texts.</summary>
    internal CatalogAreas With(IEnumerable<ResponsibilityArea> changed) => With(changed, declaredIds);

    /// <summary>Makes areas that have those of another catalog as well: what is not built in wins over what was here.</summary>
    internal CatalogAreas With(CatalogAreas above)
    {
        List<ResponsibilityArea> changed = [];
        foreach (ResponsibilityArea area in above.Known.Values)
        {
            changed.Add(Known.TryGetValue(area.Id, out ResponsibilityArea? below) ? Merge(below, area) : area);
        }

        return With(changed, [.. declaredIds.Union(above.declaredIds, StringComparer.Ordinal)]);
    }

    /// <summary>Gives roles these areas, by id; where there is none in the list, others say so.</summary>
    internal Role[] Adopt(Role[] roles)
    {
        Role[] adopted = new Role[roles.Length];
        for (int index = 0; index < roles.Length; index++)
        {
            adopted[index] = roles[index] is { } role ? RoleTexts.Adopt(role, Known) : null!;
        }

        return adopted;
    }

    private CatalogAreas With(IEnumerable<ResponsibilityArea> changed, string[] declared)
    {
        Dictionary<string, ResponsibilityArea> merged = new(Known, StringComparer.Ordinal);
        foreach (ResponsibilityArea area in changed)
        {
            merged[area.Id] = area;
        }

        return new CatalogAreas(merged.Values, declared, []);
    }

    // Of a built-in area, only the texts that are not the built-in ones were meant to change anything.
    private static ResponsibilityArea Merge(ResponsibilityArea below, ResponsibilityArea above) =>
        BuiltInTexts.TryGet(TextKeys.OfArea(above.Id)) is { } name
            ? new ResponsibilityArea(above.Id, below.Name.PutChanges(above.Name, name))
            {
                Description = above.Description is { } description && below.Description is { } described
                    ? described.PutChanges(description, BuiltInTexts.Get(TextKeys.OfArea(above.Id) + TextKeys.DescriptionPart))
                    : above.Description ?? below.Description,
            }
            : above;
}
