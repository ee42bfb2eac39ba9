using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes where facts come from.</summary>
internal static class SourceWriter
{
    /// <summary>Writes the member, unless there is nothing to say.</summary>
    internal static void WriteAll(
        Utf8JsonWriter writer, IReadOnlyList<Source> sources, string member = "sources", string? languageTag = null)
    {
        if (sources.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(member);
        foreach (Source source in sources)
        {
            Write(writer, source, languageTag);
        }

        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, Source source, string? languageTag)
    {
        writer.WriteStartObject();
        writer.WriteString("scheme", source.Scheme);
        MemberWriter.WriteOptional(writer, "version", source.Version);
        MemberWriter.WriteOptional(writer, "place", source.Place);
        MemberWriter.WriteOptional(writer, "uri", source.Uri?.OriginalString);
        LocalizedTextWriter.WriteOptional(writer, "remark", source.Remark, languageTag);
        writer.WriteEndObject();
    }
}
