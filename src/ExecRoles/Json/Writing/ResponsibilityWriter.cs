using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes responsibilities and their areas.</summary>
internal static class ResponsibilityWriter
{
    internal static void Write(Utf8JsonWriter writer, ResponsibilityArea area)
    {
        writer.WriteStartObject();
        writer.WriteString("id", area.Id);
        LocalizedTextWriter.Write(writer, "name", area.Name);
        LocalizedTextWriter.WriteOptional(writer, "description", area.Description);
        writer.WriteEndObject();
    }

    /// <summary>Writes a responsibility; its area by its id if the reader has it, which is so for built-in areas.</summary>
    internal static void Write(Utf8JsonWriter writer, Responsibility responsibility, bool isAreaKnown)
    {
        writer.WriteStartObject();
        writer.WriteString("id", responsibility.Id);
        if (isAreaKnown || BuiltInAreas.TryGet(responsibility.Area.Id) == responsibility.Area)
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
