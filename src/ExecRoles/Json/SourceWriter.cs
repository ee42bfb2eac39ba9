using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes where facts come from.</summary>
internal static class SourceWriter
{
    /// <summary>Writes the member, unless there is nothing to say.</summary>
    internal static void WriteAll(Utf8JsonWriter writer, IReadOnlyList<Source> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("sources");
        foreach (Source source in sources)
        {
            Write(writer, source);
        }

        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.WriteString("scheme", source.Scheme);
        WriteOptional(writer, "place", source.Place);
        WriteOptional(writer, "remark", source.Remark);
        writer.WriteEndObject();
    }

    internal static void WriteOptional(Utf8JsonWriter writer, string member, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(member, text);
        }
    }
}
