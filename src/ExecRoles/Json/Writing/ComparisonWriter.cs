using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes comparisons and their parts; their texts in all languages, or in the best one for a tag.</summary>
internal sealed class ComparisonWriter(Utf8JsonWriter writer, string? languageTag)
{
    internal void Write(object value)
    {
        switch (value)
        {
            case RoleComparison comparison:
                Write(comparison);
                break;
            case AspectComparison comparison:
                Write(comparison);
                break;
            case AspectEntry entry:
                Write(entry);
                break;
            case AspectDetail detail:
                Write(detail);
                break;
            default:
                Write((Aspect)value);
                break;
        }
    }

    internal void Write(RoleComparison comparison)
    {
        writer.WriteStartObject();
        WriteList("roles", comparison.Roles, Write);
        WriteList("boundaries", comparison.Boundaries, Write);
        WriteList("commonGround", comparison.CommonGround, WriteId);
        WriteList("differences", comparison.Differences, WriteId);
        WriteList("aspects", comparison.Aspects, Write);
        writer.WriteEndObject();
    }

    private void Write(Role role)
    {
        writer.WriteStartObject();
        writer.WriteString("id", role.Id.Value);
        MemberWriter.WriteOptional(writer, "abbreviation", role.Abbreviation);
        Write("title", role.Title);
        writer.WriteEndObject();
    }

    private void Write(Boundary boundary)
    {
        writer.WriteStartObject();
        BoundaryWriter.WritePair(writer, boundary);
        Write("statement", boundary.Statement);
        SourceWriter.WriteAll(writer, boundary.Sources, languageTag: languageTag);
        writer.WriteEndObject();
    }

    private void Write(AspectComparison comparison)
    {
        writer.WriteStartObject();
        WriteMembers(comparison.Aspect);
        writer.WriteString("outcome", EnumWords.Outcomes.Of((int)comparison.Outcome));
        WriteList("entries", comparison.Entries, Write);
        writer.WriteEndObject();
    }

    private void Write(Aspect aspect)
    {
        writer.WriteStartObject();
        WriteMembers(aspect);
        writer.WriteEndObject();
    }

    private void WriteMembers(Aspect aspect)
    {
        writer.WriteString("id", aspect.Id);
        Write("name", aspect.Name);
    }

    private void Write(AspectEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("role", entry.Role.Id.Value);
        WriteList("statements", entry.Statements, Write);
        if (entry.DefiningStatement is { } defining)
        {
            writer.WriteNumber("definingStatement", PositionOf(defining, entry.Statements));
        }

        if (entry.Details.Count > 0)
        {
            WriteList("details", entry.Details, Write);
        }

        writer.WriteEndObject();
    }

    private void Write(AspectDetail detail)
    {
        writer.WriteStartObject();
        writer.WriteString("id", detail.Id);
        Write("label", detail.Label);
        Write("value", detail.Value);
        writer.WriteEndObject();
    }

    private void Write(LocalizedText text) => LocalizedTextWriter.Write(writer, text, languageTag);

    private void Write(string member, LocalizedText text) => LocalizedTextWriter.Write(writer, member, text, languageTag);

    private void WriteId(AspectComparison comparison) => writer.WriteStringValue(comparison.Aspect.Id);

    private void WriteList<T>(string member, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(member);
        foreach (T item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    private static int PositionOf(LocalizedText statement, IReadOnlyList<LocalizedText> statements)
    {
        int position = 0;
        while (!statements[position].Equals(statement))
        {
            position++;
        }

        return position;
    }
}
