namespace ExecRoles.Json;

/// <summary>A role as it stands in a document, before its areas are known; all else was checked.</summary>
internal sealed class RoleDraft(
    string id,
    LocalizedText title,
    LocalizedText mandate,
    Focus focus,
    ResponsibilityDraft[] responsibilities,
    string? abbreviation,
    int definingPosition,
    VendorRelationship? vendorRelationship,
    TitleForms? titleForms,
    IReadOnlyList<OccupationCode> codes)
{
    /// <summary>Makes the role; an area that is not known is reported, and nothing is made.</summary>
    internal Role? Complete(AreaTable areas, Findings findings)
    {
        Responsibility[] complete = new Responsibility[responsibilities.Length];
        bool isComplete = true;
        for (int index = 0; index < complete.Length; index++)
        {
            if (responsibilities[index].Complete(areas, findings) is { } responsibility)
            {
                complete[index] = responsibility;
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete
            ? new Role(
                RoleId.FromChecked(id),
                title,
                mandate,
                focus,
                new ReadOnlyList<Responsibility>(complete),
                abbreviation,
                definingPosition < 0 ? null : complete[definingPosition],
                vendorRelationship,
                titleForms,
                codes)
            : null;
    }
}
