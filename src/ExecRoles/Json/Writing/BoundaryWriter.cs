using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes what separates two roles.</summary>
internal static class BoundaryWriter
{
    internal static void Write(Utf8JsonWriter writer, Boundary boundary)
    {
        writer.WriteStartObject();
        WritePair(writer, boundary);
        LocalizedTextWriter.Write(writer, "statement", boundary.Statement);
        SourceWriter.WriteAll(writer, boundary.Sources);
        writer.WriteEndObject();
    }

    internal static void WritePair(Utf8JsonWriter writer, Boundary boundary)
    {
        writer.WriteStartArray("roles");
        writer.WriteStringValue(boundary.First.Value);
        writer.WriteStringValue(boundary.Second.Value);
        writer.WriteEndArray();
    }
}
