using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes members that are there only if there is something to say.</summary>
internal static class MemberWriter
{
    internal static void WriteOptional<T>(Utf8JsonWriter writer, string member, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            Write(writer, member, items, write);
        }
    }

    internal static void Write<T>(Utf8JsonWriter writer, string member, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(member);
        for (int index = 0; index < items.Count; index++)
        {
            write(writer, items[index]);
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
