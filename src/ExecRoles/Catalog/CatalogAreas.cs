namespace ExecRoles;

/// <summary>The areas of a catalog: it owns them, and its roles adopt them by id.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CatalogAreas
{
    internal static readonly CatalogAreas None = new([], [], []);
    private readonly Dictionary<string, ResponsibilityArea> known;
    private readonly string[] declaredIds;

    /// <summary>
    /// Initializes areas: those that are known already keep their texts, others are those of the first role that uses them.
    /// </summary>
    internal CatalogAreas(IEnumerable<ResponsibilityArea> known, string[] declaredIds, IReadOnlyList<Role> roles)
    {
        this.known = known.ToDictionary(static area => area.Id, StringComparer.Ordinal);
        this.declaredIds = declaredIds;
        List<ResponsibilityArea> listed = [.. declaredIds.Select(id => this.known[id])];
        HashSet<string> ids = new(declaredIds, StringComparer.Ordinal);
        for (int index = 0; index < roles.Count; index++)
        {
            IReadOnlyList<Responsibility> responsibilities = roles[index].Responsibilities;
            for (int position = 0; position < responsibilities.Count; position++)
            {
                ResponsibilityArea area = responsibilities[position].Area;
                if (ids.Add(area.Id))
                {
                    listed.Add(Learn(area));
                }
            }
        }

        Order = new AreaOrder(listed.Select(static area => area.Id).Where(static id => !AreaOrder.IsBuiltIn(id)));
        listed.Sort((left, right) => Order.Compare(left.Id, right.Id));
        All = new ReadOnlyList<ResponsibilityArea>([.. listed]);
    }

    /// <summary>Gets the areas that are declared or that a role uses: the built-in ones in their fixed order, then the others.</summary>
    internal IReadOnlyList<ResponsibilityArea> All { get; }

    internal AreaOrder Order { get; }

    /// <summary>Gets the areas whose ids a role may name, also those that no role uses any more.</summary>
    internal IReadOnlyDictionary<string, ResponsibilityArea> Known => known;

    /// <summary>Makes areas that a catalog has even where no role uses them.</summary>
    internal static CatalogAreas Declare(IReadOnlyList<ResponsibilityArea> declared, IReadOnlyList<Role> roles, string parameterName)
    {
        ReadOnlyList<ResponsibilityArea> given = ReadOnlyList<ResponsibilityArea>.Require(declared, "Area", parameterName);
        return RoleRules.FirstRepeated(given, static area => area.Id) is { } repeated
            ? throw new ArgumentException($"Two areas have the id '{repeated.Id}'. Remove one.", parameterName)
            : new CatalogAreas(given, [.. given.Select(static area => area.Id)], roles);
    }

    internal CatalogAreas For(IReadOnlyList<Role> roles) => new(known.Values, declaredIds, roles);

    /// <summary>Makes areas of which some have other texts.</summary>
    internal CatalogAreas With(IEnumerable<ResponsibilityArea> changed) => With(changed, declaredIds);

    /// <summary>Makes areas that have those of another catalog as well: what is not built in wins over what was here.</summary>
    internal CatalogAreas With(CatalogAreas above) => With(
        above.known.Values.Select(area => known.TryGetValue(area.Id, out ResponsibilityArea? below) ? Merge(below, area) : area),
        [.. declaredIds.Union(above.declaredIds, StringComparer.Ordinal)]);

    /// <summary>Gives roles these areas, by id; where there is none in the list, others say so.</summary>
    internal Role[] Adopt(Role[] roles) => Array.ConvertAll(roles, role => role is null ? role! : RoleTexts.Adopt(role, known));

    private CatalogAreas With(IEnumerable<ResponsibilityArea> changed, string[] declared)
    {
        Dictionary<string, ResponsibilityArea> merged = new(known, StringComparer.Ordinal);
        foreach (ResponsibilityArea area in changed)
        {
            merged[area.Id] = area;
        }

        return new CatalogAreas(merged.Values, declared, []);
    }

    // Of a built-in area, only the texts that are not the built-in ones were meant to change anything.
    private static ResponsibilityArea Merge(ResponsibilityArea below, ResponsibilityArea above) => BuiltInTexts.TryGet(TextKeys.OfArea(above.Id)) is { } name
        ? new ResponsibilityArea(above.Id, below.Name.PutChanges(above.Name, name))
        {
            Description = above.Description is { } description && below.Description is { } described
                ? described.PutChanges(description, BuiltInTexts.Get(TextKeys.OfArea(above.Id) + TextKeys.DescriptionPart))
                : above.Description ?? below.Description,
        }
        : above;

    private ResponsibilityArea Learn(ResponsibilityArea area)
    {
        if (known.TryGetValue(area.Id, out ResponsibilityArea? present))
        {
            return present;
        }

        known.Add(area.Id, area);
        return area;
    }
}
