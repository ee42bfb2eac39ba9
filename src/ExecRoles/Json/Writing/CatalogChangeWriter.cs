using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes in what two catalogs differ.</summary>
internal static class CatalogChangeWriter
{
    internal static void Write(Utf8JsonWriter writer, CatalogChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", EnumWords.Changes.Of((int)change.Kind));
        writer.WriteString("key", change.Key);
        MemberWriter.WriteOptional(writer, "language", change.Language);
        MemberWriter.WriteOptional(writer, "before", change.Before);
        MemberWriter.WriteOptional(writer, "after", change.After);
        writer.WriteEndObject();
    }
}
