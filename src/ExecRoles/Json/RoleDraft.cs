namespace ExecRoles.Json;

/// <summary>A role as it stands in a document, before its areas are known.</summary>
internal sealed class RoleDraft(
    string id,
    LocalizedText title,
    LocalizedText mandate,
    Focus focus,
    List<ResponsibilityDraft> responsibilities,
    string? abbreviation,
    string? definingResponsibility,
    VendorRelationship? vendorRelationship)
{
    /// <summary>Makes the role; an area that is not known is reported, and nothing is made.</summary>
    internal Role? Complete(AreaTable areas, Findings findings)
    {
        Responsibility[] complete = new Responsibility[responsibilities.Count];
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
            ? new Role(id, title, mandate, focus, complete, abbreviation, definingResponsibility, vendorRelationship)
            : null;
    }
}
