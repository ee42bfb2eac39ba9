using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes responsibilities and their areas.</summary>
internal static class ResponsibilityWriter
{
    /// <summary>Writes a responsibility of a catalog, which lists its areas elsewhere.</summary>
    internal static void WriteWithAreaId(Utf8JsonWriter writer, Responsibility responsibility) =>
        Write(writer, responsibility, isAreaKnown: true);

    /// <summary>Writes a responsibility that stands alone: the whole of an area that is not built in is inside.</summary>
    internal static void WriteWithArea(Utf8JsonWriter writer, Responsibility responsibility) =>
        Write(writer, responsibility, isAreaKnown: BuiltInAreas.TryGet(responsibility.Area.Id) == responsibility.Area);

    internal static void Write(Utf8JsonWriter writer, ResponsibilityArea area)
    {
        writer.WriteStartObject();
        writer.WriteString("id", area.Id);
        LocalizedTextWriter.Write(writer, "name", area.Name);
        LocalizedTextWriter.WriteOptional(writer, "description", area.Description);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Responsibility responsibility, bool isAreaKnown)
    {
        writer.WriteStartObject();
        writer.WriteString("id", responsibility.Id);
        if (isAreaKnown)
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
}
