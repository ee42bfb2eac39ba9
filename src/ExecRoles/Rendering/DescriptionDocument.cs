namespace ExecRoles;

/// <summary>Arranges one role for reading: mandate, focus, responsibilities by area, vendors.</summary>
internal static class DescriptionDocument
{
    internal static string Write(Role role, Voice voice, DocumentWriter writer)
    {
        RoleLayout layout = role.Layout;
        Phrase title = voice.Say(role.Title);
        writer.Title(role.Abbreviation is { } abbreviation
            ? voice.Fill(WordKeys.Heading, ("abbreviation", [new Phrase(abbreviation)]), ("title", [title]))
            : title);
        writer.Definitions([.. Facets.Of(voice.Wording.Mandate, [layout.Mandate], voice), .. Facets.Of(voice.Wording.Focus, [layout.Focus], voice)]);
        writer.Section(voice.Say(WordKeys.Responsibilities));
        writer.Definitions([.. layout.Areas.SelectMany(area => Facets.Of(area.Area.Aspect, [area.Entry], voice))]);
        if (role.VendorRelationship is { } vendors)
        {
            writer.Section(voice.Say(voice.Wording.Vendors.Name));
            writer.Paragraph(voice.Say(vendors.Description));
            writer.Definitions([.. Facets.OfVendors([layout.Vendors], voice)]);
        }

        return writer.End();
    }
}
