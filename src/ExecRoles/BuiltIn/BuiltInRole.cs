namespace ExecRoles;

/// <summary>Makes a built-in role from its structure; its texts come from the resources, by key. Tests check what is not checked here.</summary>
internal sealed class BuiltInRole(string id, string abbreviation)
{
    private readonly List<Responsibility> responsibilities = [];
    private Responsibility? defining;

    internal BuiltInRole AnswersFor(string responsibilityId, ResponsibilityArea area)
    {
        LocalizedText statement = EmbeddedTexts.Get(RoleTextKeys.ForResponsibility(id, responsibilityId));
        responsibilities.Add(Responsibility.FromChecked(responsibilityId, area, statement));
        return this;
    }

    internal BuiltInRole AnswersAboveAllFor(string responsibilityId, ResponsibilityArea area)
    {
        AnswersFor(responsibilityId, area);
        defining = responsibilities[responsibilities.Count - 1];
        return this;
    }

    internal Role Make(FocusOrientation orientation, VendorScope vendorScope) =>
        new(
            RoleId.FromChecked(id),
            EmbeddedTexts.Get(RoleTextKeys.ForTitle(id)),
            EmbeddedTexts.Get(RoleTextKeys.ForMandate(id)),
            new Focus(orientation, EmbeddedTexts.Get(RoleTextKeys.ForFocusAudience(id)), EmbeddedTexts.Get(RoleTextKeys.ForFocus(id))),
            new ReadOnlyList<Responsibility>(responsibilities.ToArray()),
            abbreviation,
            defining,
            new VendorRelationship(
                vendorScope,
                EmbeddedTexts.Get(RoleTextKeys.ForVendorsWhich(id)),
                EmbeddedTexts.Get(RoleTextKeys.ForVendorsPurpose(id)),
                EmbeddedTexts.Get(RoleTextKeys.ForVendors(id))));
}
