using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes members that are there only if there is something to say.</summary>
internal static class MemberWriter
{
    internal static void WriteOptional(Utf8JsonWriter writer, string member, IReadOnlyList<object> items)
    {
        if (items.Count > 0)
        {
            Write(writer, member, items);
        }
    }

    internal static void Write(Utf8JsonWriter writer, string member, IReadOnlyList<object> items)
    {
        writer.WriteStartArray(member);
        for (int index = 0; index < items.Count; index++)
        {
            ValueWriter.Write(writer, items[index]);
        }

        writer.WriteEndArray();
    }

    internal static void WriteOptional(Utf8JsonWriter writer, string member, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(member, text);
        }
    }
}
