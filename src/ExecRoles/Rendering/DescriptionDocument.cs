namespace ExecRoles;

/// <summary>Arranges one role for reading: mandate, focus, responsibilities by area, vendors; with sources also titles, codes and the sources.</summary>
internal static class DescriptionDocument
{
    internal static string Write(RoleDescription description, Voice voice, DocumentWriter writer)
    {
        Role role = description.Role;
        Citations citations = new(description.HasSources);
        RoleLayout layout = role.Layout;
        Phrase title = voice.Say(role.Title);
        writer.Title(role.Abbreviation is { } abbreviation
            ? voice.Fill(WordKeys.Heading, ("abbreviation", [new Phrase(abbreviation)]), ("title", [title]))
            : title);
        writer.Definitions([.. Facets.Of(voice.Wording.Mandate, [layout.Mandate], voice), .. Facets.Of(voice.Wording.Focus, [layout.Focus], voice)]);
        writer.Section(voice.Say(WordKeys.Responsibilities));
        writer.Definitions([.. layout.Areas.SelectMany(area => Facets.Of(area.Area.Aspect, [area.Entry], voice).Select(facet => Cited(facet, area, citations)))]);
        if (role.VendorRelationship is { } vendors)
        {
            writer.Section(voice.Say(voice.Wording.Vendors.Name));
            writer.Paragraph(citations.Cite(voice.Say(vendors.Description), vendors.SourceList));
            writer.Definitions([.. Facets.OfVendors([layout.Vendors], voice)]);
        }

        if (description.HasSources)
        {
            WriteReferences(role, voice, writer, citations);
        }

        return writer.End();
    }

    private static void WriteReferences(Role role, Voice voice, DocumentWriter writer, Citations citations)
    {
        if (role.TitleForms is { } forms)
        {
            writer.Section(citations.Cite(voice.Say(WordKeys.Titles), forms.SourceList));
            writer.Definitions([.. TitleFacets.Of(forms, voice)]);
        }

        if (role.Codes.Count > 0)
        {
            writer.Section(voice.Say(WordKeys.Codes));
            writer.Definitions([.. role.Codes.Select(code => CodeFacets.Of(code, voice, citations))]);
        }

        Facet[] sources = citations.List(voice);
        if (sources.Length > 0)
        {
            writer.Section(voice.Say(WordKeys.Sources));
            writer.Definitions(sources);
        }
    }

    private static Facet Cited(Facet facet, RoleLayout.AreaEntry area, Citations citations) => new(
        facet.Label,
        [[.. facet.Statements[0].Select((statement, index) => citations.Cite(statement, area.Responsibilities[index].SourceList))]]);
}
