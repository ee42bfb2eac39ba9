namespace ExecRoles;

/// <summary>Lists what belongs to the statement of an entry, in the words of its aspect.</summary>
internal static class AspectDetails
{
    internal static ReadOnlyList<AspectDetail> Of(AspectEntry entry) => entry.Aspect.Wording is { } wording && !entry.IsEmpty
        ? new ReadOnlyList<AspectDetail>(Of(entry.Aspect.Id, entry.Role, wording))
        : ReadOnlyList<AspectDetail>.Empty;

    private static AspectDetail[] Of(string aspectId, Role role, Wording wording) => aspectId switch
    {
        Aspect.FocusId =>
        [
            new("orientation", wording["words.orientation"], wording[EnumWords.Orientations.KeyOf((int)role.Focus.Orientation)]),
            new("audience", wording["words.audience"], role.Focus.Audience),
        ],
        Aspect.ReportingLineId =>
            [new("seat", wording["words.seat"], wording[EnumWords.Seats.KeyOf((int)role.ReportingLine!.SeatInTopManagement)])],
        Aspect.VendorsId => OfVendors(role.VendorRelationship!, wording),
        _ => [],
    };

    // That vendors may come from any field says nothing beside the list of them.
    private static AspectDetail[] OfVendors(VendorRelationship given, Wording wording)
    {
        AspectDetail vendors = new("vendors", wording["words.vendors"], given.Vendors);
        AspectDetail purpose = new("purpose", wording["words.purpose"], given.Purpose);
        return given.Scope == VendorScope.Any
            ? [vendors, purpose]
            : [new("scope", wording["words.scope"], wording[EnumWords.Scopes.KeyOf((int)given.Scope)]), vendors, purpose];
    }
}
