namespace ExecRoles;

/// <summary>Goes through the texts of roles and areas by key, and makes anew only what changes.</summary>
internal static class RoleTexts
{
    internal static ResponsibilityArea Change(ResponsibilityArea area, TextChange change)
    {
        LocalizedText name = change(RoleTextKeys.ForArea(area.Id), area.Name);
        LocalizedText? description = area.Description is { } present ? change(RoleTextKeys.ForAreaDescription(area.Id), present) : null;
        return ReferenceEquals(name, area.Name) && ReferenceEquals(description, area.Description)
            ? area
            : new ResponsibilityArea(area.Id, name, description);
    }

    internal static Role Change(Role role, IReadOnlyDictionary<string, ResponsibilityArea> areas, TextChange change)
    {
        string id = role.Id.Value;
        LocalizedText title = change(RoleTextKeys.ForTitle(id), role.Title);
        LocalizedText mandate = change(RoleTextKeys.ForMandate(id), role.Mandate);
        Focus focus = Change(id, role.Focus, change);
        ReadOnlyList<Responsibility> responsibilities = new(
            [.. role.Responsibilities.Select(responsibility => Change(id, responsibility, areas[responsibility.Area.Id], change))]);
        VendorRelationship? vendors = role.VendorRelationship is { } present ? Change(id, present, change) : null;
        TitleForms? titleForms = role.TitleForms is { } forms ? TitleFormTexts.Change(id, forms, change) : null;
        bool isUnchanged = ReferenceEquals(title, role.Title)
            && ReferenceEquals(mandate, role.Mandate)
            && ReferenceEquals(focus, role.Focus)
            && ReferenceEquals(vendors, role.VendorRelationship)
            && ReferenceEquals(titleForms, role.TitleForms)
            && responsibilities.Zip(role.Responsibilities, ReferenceEquals).All(static isSame => isSame);
        return isUnchanged
            ? role
            : role.Changed(title, mandate, focus, responsibilities, vendors, titleForms);
    }

    internal static Boundary Change(Boundary boundary, TextChange change)
    {
        LocalizedText statement = change(RoleTextKeys.ForBoundary(boundary.First.Value, boundary.Second.Value), boundary.Statement);
        return ReferenceEquals(statement, boundary.Statement) ? boundary : new Boundary(statement, boundary.First, boundary.Second, boundary.SourceList);
    }

    private static Responsibility Change(string roleId, Responsibility responsibility, ResponsibilityArea area, TextChange change)
    {
        LocalizedText statement = change(RoleTextKeys.ForResponsibility(roleId, responsibility.Id), responsibility.Statement);
        return ReferenceEquals(statement, responsibility.Statement) && area.Equals(responsibility.Area)
            ? responsibility
            : Responsibility.FromChecked(responsibility.Id, area, statement, responsibility.SourceList);
    }

    private static Focus Change(string roleId, Focus focus, TextChange change)
    {
        LocalizedText audience = change(RoleTextKeys.ForFocusAudience(roleId), focus.Audience);
        LocalizedText description = change(RoleTextKeys.ForFocus(roleId), focus.Description);
        return ReferenceEquals(audience, focus.Audience) && ReferenceEquals(description, focus.Description)
            ? focus
            : new Focus(focus.Orientation, audience, description);
    }

    private static VendorRelationship Change(string roleId, VendorRelationship relationship, TextChange change)
    {
        LocalizedText vendors = change(RoleTextKeys.ForVendorsWhich(roleId), relationship.Vendors);
        LocalizedText purpose = change(RoleTextKeys.ForVendorsPurpose(roleId), relationship.Purpose);
        LocalizedText description = change(RoleTextKeys.ForVendors(roleId), relationship.Description);
        return ReferenceEquals(vendors, relationship.Vendors)
            && ReferenceEquals(purpose, relationship.Purpose)
            && ReferenceEquals(description, relationship.Description)
            ? relationship
            : new VendorRelationship(relationship.Scope, vendors, purpose, description, relationship.SourceList);
    }
}
