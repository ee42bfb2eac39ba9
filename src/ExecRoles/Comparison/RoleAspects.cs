namespace ExecRoles;

/// <summary>What a role has to say, aspect by aspect.</summary>
internal static class RoleAspects
{
    // Up to so many roles, looking an area up in those before it takes less than a set.
    private const int Few = 4;

    /// <summary>Makes one of the aspects that are not areas, in the words of a catalog.</summary>
    internal static Aspect Make(string aspectId, Wording wording) =>
        new(aspectId, wording["aspects." + aspectId], aspectId == Aspect.VendorsId ? AspectKind.Vendors : AspectKind.Own);

    /// <summary>Says what a role has to say about an aspect: the one place that knows the part of a role behind each.</summary>
    internal static AspectEntry Entry(Aspect aspect, Role role, Wording wording) => aspect.Id switch
    {
        Aspect.MandateId => new AspectEntry(aspect, role, One(role.Mandate), wording),
        Aspect.FocusId => new AspectEntry(aspect, role, One(role.Focus.Description), wording, FocusDetails),
        Aspect.ReportingLineId when role.ReportingLine is { } line =>
            new AspectEntry(aspect, role, One(line.Description), wording, ReportingLineDetails),
        Aspect.VendorsId when role.VendorRelationship is { } vendors =>
            new AspectEntry(aspect, role, One(vendors.Description), wording, VendorDetails),
        _ when role.Areas.Find(aspect.Id) is { } area => new AspectEntry(aspect, role, area.Statements, wording),
        _ => new AspectEntry(aspect, role, ReadOnlyList<LocalizedText>.Empty, wording),
    };

    /// <summary>Says whether two roles that both have something to say about an aspect say the same.</summary>
    internal static bool AreSame(Aspect aspect, Role one, Role other) => aspect.Id switch
    {
        Aspect.MandateId => one.Mandate.Equals(other.Mandate),
        Aspect.FocusId => one.Focus.SaysTheSame(other.Focus),
        Aspect.ReportingLineId => one.ReportingLine!.SaysTheSame(other.ReportingLine!),
        Aspect.VendorsId => one.VendorRelationship!.SaysTheSame(other.VendorRelationship!),
        _ => ListEquality.SameElements(one.Areas.Find(aspect.Id)!.Statements, other.Areas.Find(aspect.Id)!.Statements),
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
        bool hasReportingLine = false;
        bool hasVendors = false;
        foreach (Role role in roles)
        {
            hasReportingLine |= role.ReportingLine is not null;
            hasVendors |= role.VendorRelationship is not null;
        }

        List<Aspect> aspects = [Make(Aspect.MandateId, wording), Make(Aspect.FocusId, wording)];
        if (hasReportingLine)
        {
            aspects.Add(Make(Aspect.ReportingLineId, wording));
        }

        foreach (AreaResponsibilities area in InOrder(roles, order))
        {
            aspects.Add(area.Area.Aspect);
        }

        if (hasVendors)
        {
            aspects.Add(Make(Aspect.VendorsId, wording));
        }

        return aspects;
    }

    /// <summary>Lists each area of the roles once, in the order of areas.</summary>
    internal static List<AreaResponsibilities> InOrder(Role[] roles, AreaOrder order)
    {
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

    private static ReadOnlyList<LocalizedText> One(LocalizedText statement) => new([statement]);

    private static AspectDetail[] FocusDetails(Role role, Wording wording) =>
    [
        new("orientation", wording["words.orientation"], wording[EnumWords.Orientations.KeyOf((int)role.Focus.Orientation)]),
        new("audience", wording["words.audience"], role.Focus.Audience),
    ];

    private static AspectDetail[] ReportingLineDetails(Role role, Wording wording) =>
        [new("seat", wording["words.seat"], wording[EnumWords.Seats.KeyOf((int)role.ReportingLine!.SeatInTopManagement)])];

    // That vendors may come from any field says nothing beside the list of them.
    private static AspectDetail[] VendorDetails(Role role, Wording wording)
    {
        VendorRelationship given = role.VendorRelationship!;
        AspectDetail vendors = new("vendors", wording["words.vendors"], given.Vendors);
        AspectDetail purpose = new("purpose", wording["words.purpose"], given.Purpose);
        return given.Scope == VendorScope.Any
            ? [vendors, purpose]
            : [new("scope", wording["words.scope"], wording[EnumWords.Scopes.KeyOf((int)given.Scope)]), vendors, purpose];
    }
}
