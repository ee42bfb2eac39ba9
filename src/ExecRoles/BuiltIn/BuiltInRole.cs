namespace ExecRoles;

/// <summary>Makes a built-in role from its structure; its texts come from the resources, by key.</summary>
internal static class BuiltInRole
{
    internal static Role Make(
        string id,
        string abbreviation,
        FocusOrientation orientation,
        VendorScope vendorScope,
        string? definingResponsibility,
        params (string Id, ResponsibilityArea Area)[] responsibilities) =>
        new(
            id,
            EmbeddedTexts.Get(RoleTextKeys.ForTitle(id)),
            EmbeddedTexts.Get(RoleTextKeys.ForMandate(id)),
            new Focus(
                orientation,
                EmbeddedTexts.Get(RoleTextKeys.ForFocusAudience(id)),
                EmbeddedTexts.Get(RoleTextKeys.ForFocus(id))),
            Array.ConvertAll(
                responsibilities,
                given => new Responsibility(given.Id, given.Area, EmbeddedTexts.Get(RoleTextKeys.ForResponsibility(id, given.Id)))),
            abbreviation,
            definingResponsibility,
            new VendorRelationship(
                vendorScope,
                EmbeddedTexts.Get(RoleTextKeys.ForVendorsWhich(id)),
                EmbeddedTexts.Get(RoleTextKeys.ForVendorsPurpose(id)),
                EmbeddedTexts.Get(RoleTextKeys.ForVendors(id))));
}
