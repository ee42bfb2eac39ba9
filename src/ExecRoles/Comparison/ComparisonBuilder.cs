namespace ExecRoles;

/// <summary>Lays roles side by side in one pass over what each role has arranged by aspects.</summary>
internal sealed class ComparisonBuilder
{
    private readonly Role[] roles;
    private readonly RoleLayout[] layouts;
    private readonly List<RoleLayout.AreaEntry> areas;
    private readonly AspectEntry[] entries;
    private readonly AspectComparison[] aspects;
    private int aspectCount;

    private ComparisonBuilder(Role[] roles)
    {
        this.roles = roles;
        layouts = Array.ConvertAll(roles, static role => role.Layout);
        areas = FindAreas();
        int count = areas.Count + (HasVendors() ? 3 : 2);
        entries = new AspectEntry[count * roles.Length];
        aspects = new AspectComparison[count];
    }

    internal static RoleComparison Compare(Role[] roles, BoundaryLookup boundaries, Wording wording, string parameterName)
    {
        int missing = Array.IndexOf(roles, null);
        if (missing >= 0)
        {
            throw new ArgumentNullException(parameterName, $"Role {missing + 1} of {roles.Length} is null. Leave it out or give a role.");
        }

        if (roles.Length < 2)
        {
            string given = roles.Length == 0 ? "none was given" : $"only '{roles[0]}' was given";
            throw new ArgumentException($"A comparison takes two roles or more, but {given}.", parameterName);
        }

        return new ComparisonBuilder(roles).Build(boundaries, wording);
    }

    private RoleComparison Build(BoundaryLookup boundaries, Wording wording)
    {
        Add(wording.Mandate, static layout => layout.Mandate, static (left, right) => left.Mandate.Equals(right.Mandate));
        Add(wording.Focus, static layout => layout.Focus, static (left, right) => left.Focus.Equals(right.Focus));
        foreach (RoleLayout.AreaEntry area in areas)
        {
            AddArea(area);
        }

        if (aspectCount < aspects.Length)
        {
            Add(
                wording.Vendors,
                static layout => layout.Vendors,
                static (left, right) => left.VendorRelationship is { } one && right.VendorRelationship is { } other && one.SaysTheSame(other));
        }

        return new RoleComparison(new ReadOnlyList<Role>(roles), new ReadOnlyList<AspectComparison>(aspects), boundaries, wording);
    }

    private void Add(Aspect aspect, Func<RoleLayout, AspectEntry> pick, Func<Role, Role, bool> areSame)
    {
        int start = aspectCount * roles.Length;
        bool isSame = true;
        for (int index = 0; index < layouts.Length; index++)
        {
            entries[start + index] = pick(layouts[index]);
            isSame = isSame && areSame(roles[0], roles[index]);
        }

        Conclude(aspect, isSame);
    }

    private void AddArea(RoleLayout.AreaEntry area)
    {
        int start = aspectCount * roles.Length;
        bool isSame = true;
        for (int index = 0; index < layouts.Length; index++)
        {
            AspectEntry entry = layouts[index].Find(area.AreaId)?.Entry ?? layouts[index].Nothing;
            entries[start + index] = entry;
            isSame = isSame && entries[start].SaysTheSame(entry);
        }

        Conclude(area.Area.Aspect, isSame);
    }

    private void Conclude(Aspect aspect, bool isSame)
    {
        int start = aspectCount * roles.Length;
        AspectOutcome outcome = isSame ? AspectOutcome.Same : AspectOutcome.Different;
        for (int index = 0; index < roles.Length; index++)
        {
            if (entries[start + index].IsEmpty)
            {
                outcome = AspectOutcome.Partial;
            }
        }

        aspects[aspectCount++] = new AspectComparison(aspect, outcome, new ReadOnlyList<AspectEntry>(entries, start, roles.Length));
    }

    /// <summary>Finds each area once, in the order in which the roles name them.</summary>
    private List<RoleLayout.AreaEntry> FindAreas()
    {
        List<RoleLayout.AreaEntry> found = new(layouts[0].Areas.Length + layouts[1].Areas.Length);
        for (int index = 0; index < layouts.Length; index++)
        {
            foreach (RoleLayout.AreaEntry area in layouts[index].Areas)
            {
                if (IsFirst(area, index))
                {
                    found.Add(area);
                }
            }
        }

        return found;
    }

    private bool IsFirst(RoleLayout.AreaEntry area, int roleIndex)
    {
        for (int earlier = 0; earlier < roleIndex; earlier++)
        {
            if (layouts[earlier].Find(area.AreaId) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasVendors() => Array.Exists(roles, static role => role.VendorRelationship is not null);
}
