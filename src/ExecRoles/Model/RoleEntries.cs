namespace ExecRoles;

/// <summary>What a role has to say, aspect by aspect, in the built-in words.</summary>
/// <remarks>Comparing is what roles are for: a role keeps this, so that most comparisons make no entries but the empty ones.</remarks>
internal sealed class RoleEntries
{
    private readonly Role role;
    private readonly Dictionary<string, AspectEntry> byId = new(StringComparer.Ordinal);

    internal RoleEntries(Role role)
    {
        this.role = role;
        OwnAspects own = OwnAspects.Of(Wording.BuiltIn);
        Add(own.Mandate, role.Mandate);
        Add(own.Focus, role.Focus.Description);
        if (role.ReportingLine is { } line)
        {
            Add(own.ReportingLine, line.Description);
        }

        foreach (AreaResponsibilities area in role.Areas.All)
        {
            LocalizedText[] statements = new LocalizedText[area.Responsibilities.Count];
            for (int index = 0; index < statements.Length; index++)
            {
                statements[index] = area.Responsibilities[index].Statement;
            }

            Add(area.Area.Aspect, statements);
        }

        if (role.VendorRelationship is { } vendors)
        {
            Add(own.Vendors, vendors.Description);
        }
    }

    /// <summary>Gets the entry under an aspect; one without statements where the role has nothing to say.</summary>
    internal AspectEntry Under(Aspect aspect)
    {
        IReadOnlyList<LocalizedText> statements = ReadOnlyList<LocalizedText>.Empty;
        if (byId.TryGetValue(aspect.Id, out AspectEntry? entry))
        {
            // Another catalog may have another name for the aspect, and other words for the details.
            if (ReferenceEquals(entry.Aspect, aspect))
            {
                return entry;
            }

            statements = entry.Statements;
        }

        return new AspectEntry(aspect, role, statements);
    }

    private void Add(Aspect aspect, params LocalizedText[] statements) =>
        byId.Add(aspect.Id, new AspectEntry(aspect, role, new ReadOnlyList<LocalizedText>(statements)));
}
