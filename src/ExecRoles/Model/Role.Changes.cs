namespace ExecRoles;

public sealed partial class Role
{
    /// <summary>Makes a role whose responsibilities are in other areas of the same ids, as a catalog has them that gives its areas other texts.</summary>
    /// <param name="areas">The areas; those that the role does not use are left aside, and an area that is not among them stays.</param>
    /// <returns>A new role, or this one if its areas are equal already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two areas have one id.</exception>
    public Role WithAreas(IEnumerable<ResponsibilityArea> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        Dictionary<string, ResponsibilityArea> areasById = new(StringComparer.Ordinal);
        foreach (ResponsibilityArea area in areas)
        {
            ArgumentNullException.ThrowIfNull(area, nameof(areas));
            if (areasById.ContainsKey(area.Id))
            {
                throw new ArgumentException($"Two areas have the id '{area.Id}'. Give one.", nameof(areas));
            }

            areasById.Add(area.Id, area);
        }

        Responsibility[] placed = [.. Responsibilities.Select(given => Place(given, areasById))];
        return placed.Zip(Responsibilities, ReferenceEquals).All(static isSame => isSame)
            ? this
            : Changed(Title, Mandate, Focus, new ReadOnlyList<Responsibility>(placed), VendorRelationship, TitleForms);
    }

    /// <summary>Makes a role with other parts, which are known to be good; the responsibilities have the same ids in the same order.</summary>
    internal Role Changed(
        LocalizedText title,
        LocalizedText mandate,
        Focus focus,
        ReadOnlyList<Responsibility> responsibilities,
        VendorRelationship? vendorRelationship,
        TitleForms? changedTitleForms)
    {
        Responsibility? defining = DefiningResponsibility is { } present ? responsibilities.First(given => given.Id == present.Id) : null;
        return new Role(Id, title, mandate, focus, responsibilities, Abbreviation, defining, vendorRelationship, details)
        {
            titleForms = changedTitleForms,
            codes = Codes,
        };
    }

    private static Responsibility Place(Responsibility responsibility, Dictionary<string, ResponsibilityArea> areasById) =>
        areasById.TryGetValue(responsibility.Area.Id, out ResponsibilityArea? area) && !area.Equals(responsibility.Area)
            ? Responsibility.FromChecked(responsibility.Id, area, responsibility.Statement, responsibility.SourceList)
            : responsibility;
}
