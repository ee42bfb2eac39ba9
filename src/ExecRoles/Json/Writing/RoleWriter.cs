using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes roles and their parts.</summary>
internal static class RoleWriter
{
    internal static void Write(Utf8JsonWriter writer, TitleForm form)
    {
        writer.WriteStartObject();
        writer.WriteString("body", form.Body.Id);
        writer.WriteString("gender", EnumWords.Genders.Of((int)form.Gender));
        LocalizedTextWriter.Write(writer, "text", form.Text);
        SourceWriter.WriteAll(writer, form.Sources);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, AmbiguousTitle ambiguous)
    {
        writer.WriteStartObject();
        LocalizedTextWriter.Write(writer, "title", ambiguous.Title);
        MemberWriter.WriteOptional(writer, "roles", ambiguous.RoleIds);
        MemberWriter.WriteOptional(writer, "otherReadings", ambiguous.OtherReadings);
        if (ambiguous.CombinesRoles)
        {
            writer.WriteBoolean("combinesRoles", true);
        }

        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Focus focus)
    {
        writer.WriteStartObject();
        writer.WriteString("orientation", EnumWords.Orientations.Of((int)focus.Orientation));
        LocalizedTextWriter.Write(writer, "audience", focus.Audience);
        LocalizedTextWriter.Write(writer, "description", focus.Description);
        SourceWriter.WriteAll(writer, focus.Sources);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ReportingLine line)
    {
        writer.WriteStartObject();
        MemberWriter.Write(writer, "reportsTo", line.ReportsTo);
        writer.WriteString("seatInTopManagement", EnumWords.Seats.Of((int)line.SeatInTopManagement));
        LocalizedTextWriter.Write(writer, "description", line.Description);
        SourceWriter.WriteAll(writer, line.Sources);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, VendorRelationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("scope", EnumWords.Scopes.Of((int)relationship.Scope));
        LocalizedTextWriter.Write(writer, "vendors", relationship.Vendors);
        LocalizedTextWriter.Write(writer, "purpose", relationship.Purpose);
        LocalizedTextWriter.Write(writer, "description", relationship.Description);
        SourceWriter.WriteAll(writer, relationship.Sources);
        writer.WriteEndObject();
    }

    /// <summary>Writes a role; of one that stands alone, the whole of each area that is not built in is inside.</summary>
    internal static void Write(Utf8JsonWriter writer, Role role, bool areAreasKnown)
    {
        writer.WriteStartObject();
        writer.WriteString("id", role.Id.Value);
        MemberWriter.WriteOptional(writer, "abbreviation", role.Abbreviation);
        LocalizedTextWriter.Write(writer, "title", role.Title);
        MemberWriter.WriteOptional(writer, "titleForms", role.TitleForms);
        MemberWriter.WriteOptional(writer, "aliases", role.Aliases);
        MemberWriter.WriteOptional(writer, "functionalTitles", role.FunctionalTitles);
        MemberWriter.WriteOptional(writer, "ambiguousTitles", role.AmbiguousTitles);
        LocalizedTextWriter.Write(writer, "mandate", role.Mandate);
        SourceWriter.WriteAll(writer, role.MandateSources, "mandateSources");
        writer.WritePropertyName("focus");
        Write(writer, role.Focus);
        if (role.ReportingLine is not null)
        {
            writer.WritePropertyName("reportingLine");
            Write(writer, role.ReportingLine);
        }

        writer.WriteStartArray("responsibilities");
        foreach (Responsibility responsibility in role.Responsibilities)
        {
            ResponsibilityWriter.Write(writer, responsibility, areAreasKnown);
        }

        writer.WriteEndArray();
        MemberWriter.WriteOptional(writer, "definingResponsibility", role.DefiningResponsibility?.Id);
        if (role.VendorRelationship is not null)
        {
            writer.WritePropertyName("vendorRelationship");
            Write(writer, role.VendorRelationship);
        }

        LocalizedTextWriter.WriteOptional(writer, "remark", role.Remark);
        OccupationCodeWriter.WriteAll(writer, role);
        writer.WriteEndObject();
    }
}
