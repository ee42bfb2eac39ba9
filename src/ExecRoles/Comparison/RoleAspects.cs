namespace ExecRoles;

/// <summary>What a role has to say, aspect by aspect.</summary>
internal static class RoleAspects
{
    /// <summary>Says whether two roles that both have something to say about an aspect say the same.</summary>
    internal static bool AreSame(AspectEntry one, AspectEntry other) => one.Aspect.Id switch
    {
        Aspect.FocusId => one.Role.Focus.SaysTheSame(other.Role.Focus),
        Aspect.ReportingLineId => one.Role.ReportingLine!.SaysTheSame(other.Role.ReportingLine!),
        Aspect.VendorsId => one.Role.VendorRelationship!.SaysTheSame(other.Role.VendorRelationship!),
        _ => ListEquality.SameElements(one.Statements, other.Statements),
    };

    /// <summary>Finds where a statement of a role about an aspect comes from.</summary>
    internal static SourceList SourcesOf(AspectEntry entry, int statement) => entry.Aspect.Id switch
    {
        Aspect.MandateId => entry.Role.MandateSourceList,
        Aspect.FocusId => entry.Role.Focus.SourceList,
        Aspect.ReportingLineId => entry.Role.ReportingLine!.SourceList,
        Aspect.VendorsId => entry.Role.VendorRelationship!.SourceList,
        _ => entry.Role.Areas.Find(entry.Aspect.Id)!.Responsibilities[statement].SourceList,
    };

    /// <summary>Lists all aspects under which one of the roles has something to say.</summary>
    internal static List<Aspect> Of(Role[] roles, Wording wording, AreaOrder order)
    {
        const int MostOwn = 4;
        bool hasReportingLine = false;
        bool hasVendors = false;
        foreach (Role role in roles)
        {
            hasReportingLine |= role.ReportingLine is not null;
            hasVendors |= role.VendorRelationship is not null;
        }

        OwnAspects own = OwnAspects.Of(wording);
        List<AreaResponsibilities> areas = InOrder(roles, order);
        List<Aspect> aspects = new(areas.Count + MostOwn) { own.Mandate, own.Focus };
        if (hasReportingLine)
        {
            aspects.Add(own.ReportingLine);
        }

        foreach (AreaResponsibilities area in areas)
        {
            aspects.Add(area.Area.Aspect);
        }

        if (hasVendors)
        {
            aspects.Add(own.Vendors);
        }

        return aspects;
    }

    /// <summary>Lists each area of the roles once, in the order of areas.</summary>
    internal static List<AreaResponsibilities> InOrder(Role[] roles, AreaOrder order)
    {
        // Up to so many roles, looking an area up in those before it takes less than a set.
        const int Few = 4;
        List<AreaResponsibilities> areas = new(16);
        HashSet<string>? ids = roles.Length > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (int index = 0; index < roles.Length; index++)
        {
            foreach (AreaResponsibilities area in roles[index].Areas.All)
            {
                if (ids is null ? IsFirst(area.Area.Id, roles, index) : ids.Add(area.Area.Id))
                {
                    areas.Add(area);
                }
            }
        }

        areas.Sort(order);
        return areas;
    }

    private static bool IsFirst(string areaId, Role[] roles, int end)
    {
        for (int earlier = 0; earlier < end; earlier++)
        {
            if (roles[earlier].Areas.Find(areaId) is not null)
            {
                return false;
            }
        }

        return true;
    }
}
