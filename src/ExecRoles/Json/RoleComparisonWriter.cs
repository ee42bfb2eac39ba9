using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes comparisons; texts are objects from language tag to words, with one language or all.</summary>
internal static class RoleComparisonWriter
{
    internal static void Write(Utf8JsonWriter writer, RoleComparison comparison, string? languageTag)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("roles");
        foreach (Role role in comparison.Roles)
        {
            WriteRole(writer, role, languageTag);
        }

        writer.WriteEndArray();
        WriteBoundaries(writer, comparison.Boundaries, languageTag);
        WriteIds(writer, "commonGround", comparison.CommonGround);
        WriteIds(writer, "differences", comparison.Differences);
        writer.WriteStartArray("aspects");
        foreach (AspectComparison aspect in comparison.Aspects)
        {
            WriteAspect(writer, aspect, languageTag);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter writer, Role role, string? languageTag)
    {
        writer.WriteStartObject();
        writer.WriteString("id", role.Id.Value);
        if (role.Abbreviation is not null)
        {
            writer.WriteString("abbreviation", role.Abbreviation);
        }

        WriteText(writer, "title", role.Title, languageTag);
        writer.WriteEndObject();
    }

    private static void WriteBoundaries(Utf8JsonWriter writer, IReadOnlyList<Boundary> boundaries, string? languageTag)
    {
        writer.WriteStartArray("boundaries");
        foreach (Boundary boundary in boundaries)
        {
            writer.WriteStartObject();
            BoundaryWriter.WritePair(writer, boundary);
            WriteText(writer, "statement", boundary.Statement, languageTag);
            SourceWriter.WriteAll(writer, boundary.Sources);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter writer, string member, IReadOnlyList<AspectComparison> aspects)
    {
        writer.WriteStartArray(member);
        foreach (AspectComparison aspect in aspects)
        {
            writer.WriteStringValue(aspect.Aspect.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteAspect(Utf8JsonWriter writer, AspectComparison aspect, string? languageTag)
    {
        writer.WriteStartObject();
        writer.WriteString("id", aspect.Aspect.Id);
        WriteText(writer, "name", aspect.Aspect.Name, languageTag);
        writer.WriteString("outcome", AspectOutcomeExtensions.Words.Of(aspect.Outcome));
        writer.WriteStartArray("entries");
        foreach (AspectEntry entry in aspect.Entries)
        {
            WriteEntry(writer, aspect.Aspect, entry, languageTag);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, Aspect aspect, AspectEntry entry, string? languageTag)
    {
        writer.WriteStartObject();
        writer.WriteString("role", entry.Role.Id.Value);
        writer.WriteStartArray("statements");
        foreach (LocalizedText statement in entry.Statements)
        {
            WriteText(writer, statement, languageTag);
        }

        writer.WriteEndArray();
        if (aspect.Id == Aspect.FocusId)
        {
            writer.WriteString("orientation", FocusOrientationExtensions.Words.Of(entry.Role.Focus.Orientation));
            WriteText(writer, "audience", entry.Role.Focus.Audience, languageTag);
        }
        else if (aspect.Id == Aspect.VendorsId && entry.Role.VendorRelationship is { } vendors)
        {
            writer.WriteString("scope", VendorScopeExtensions.Words.Of(vendors.Scope));
            WriteText(writer, "vendors", vendors.Vendors, languageTag);
            WriteText(writer, "purpose", vendors.Purpose, languageTag);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string member, LocalizedText text, string? languageTag)
    {
        writer.WritePropertyName(member);
        WriteText(writer, text, languageTag);
    }

    private static void WriteText(Utf8JsonWriter writer, LocalizedText text, string? languageTag)
    {
        if (languageTag is null)
        {
            LocalizedTextWriter.Write(writer, text);
            return;
        }

        ResolvedText resolved = text.Resolve(languageTag);
        writer.WriteStartObject();
        writer.WriteString(resolved.Language, resolved.Text);
        writer.WriteEndObject();
    }
}
