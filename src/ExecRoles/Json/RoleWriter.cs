using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes roles and their parts.</summary>
internal static class RoleWriter
{
    internal static void Write(Utf8JsonWriter writer, Role role, bool isInCatalog)
    {
        writer.WriteStartObject();
        writer.WriteString("id", role.Id.Value);
        if (role.Abbreviation is not null)
        {
            writer.WriteString("abbreviation", role.Abbreviation);
        }

        LocalizedTextWriter.Write(writer, "title", role.Title);
        if (role.TitleForms is not null)
        {
            writer.WritePropertyName("titleForms");
            TitleFormsWriter.Write(writer, role.TitleForms);
        }

        LocalizedTextWriter.Write(writer, "mandate", role.Mandate);
        writer.WritePropertyName("focus");
        Write(writer, role.Focus);
        writer.WriteStartArray("responsibilities");
        foreach (Responsibility responsibility in role.Responsibilities)
        {
            Write(writer, responsibility, isInCatalog);
        }

        writer.WriteEndArray();
        if (role.DefiningResponsibility is not null)
        {
            writer.WriteString("definingResponsibility", role.DefiningResponsibility.Id);
        }

        if (role.VendorRelationship is not null)
        {
            writer.WritePropertyName("vendorRelationship");
            Write(writer, role.VendorRelationship);
        }

        WriteCodes(writer, role.Codes);
        writer.WriteEndObject();
    }

    /// <summary>Writes a responsibility; outside a catalog, an area that is not built in stands inline.</summary>
    internal static void Write(Utf8JsonWriter writer, Responsibility responsibility, bool isInCatalog)
    {
        writer.WriteStartObject();
        writer.WriteString("id", responsibility.Id);
        if (isInCatalog || BuiltInAreas.TryGet(responsibility.Area.Id) == responsibility.Area)
        {
            writer.WriteString("area", responsibility.Area.Id);
        }
        else
        {
            writer.WritePropertyName("area");
            Write(writer, responsibility.Area);
        }

        LocalizedTextWriter.Write(writer, "statement", responsibility.Statement);
        SourceWriter.WriteAll(writer, responsibility.Sources);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ResponsibilityArea area)
    {
        writer.WriteStartObject();
        writer.WriteString("id", area.Id);
        LocalizedTextWriter.Write(writer, "name", area.Name);
        if (area.Description is not null)
        {
            LocalizedTextWriter.Write(writer, "description", area.Description);
        }

        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Focus focus)
    {
        writer.WriteStartObject();
        writer.WriteString("orientation", FocusOrientationExtensions.Words.Of(focus.Orientation));
        LocalizedTextWriter.Write(writer, "audience", focus.Audience);
        LocalizedTextWriter.Write(writer, "description", focus.Description);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, VendorRelationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("scope", VendorScopeExtensions.Words.Of(relationship.Scope));
        LocalizedTextWriter.Write(writer, "vendors", relationship.Vendors);
        LocalizedTextWriter.Write(writer, "purpose", relationship.Purpose);
        LocalizedTextWriter.Write(writer, "description", relationship.Description);
        SourceWriter.WriteAll(writer, relationship.Sources);
        writer.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter writer, IReadOnlyList<OccupationCode> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("codes");
        foreach (OccupationCode code in codes)
        {
            OccupationCodeWriter.Write(writer, code);
        }

        writer.WriteEndArray();
    }
}
