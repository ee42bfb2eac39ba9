using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes what stands around the roles of a catalog, in a fixed order of members and languages.</summary>
internal static class CatalogWriter
{
    private const int SchemaVersion = 1;

    internal static void WriteStart(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        WriteAreas(writer, catalog);
        writer.WriteStartArray("roles");
    }

    internal static void WriteEnd(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        writer.WriteEndArray();
        WriteBoundaries(writer, catalog.Boundaries);
        WriteWords(writer, catalog.Wording);
        writer.WriteEndObject();
    }

    /// <summary>Writes the areas that a reader would not know: those with other texts than the built-in ones, and those that no role names.</summary>
    private static void WriteAreas(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        HashSet<string> used = AreaTable.UsedBy(catalog);
        ResponsibilityArea[] own = [.. catalog.Areas.Where(area => !used.Contains(area.Id) || BuiltInAreas.TryGet(area.Id) != area)];
        if (own.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("areas");
        foreach (ResponsibilityArea area in own)
        {
            RoleWriter.Write(writer, area);
        }

        writer.WriteEndArray();
    }

    private static void WriteBoundaries(Utf8JsonWriter writer, IReadOnlyList<Boundary> boundaries)
    {
        if (boundaries.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("boundaries");
        foreach (Boundary boundary in boundaries)
        {
            BoundaryWriter.Write(writer, boundary);
        }

        writer.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter writer, Wording wording)
    {
        if (wording.Changed.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("texts");
        foreach (KeyValuePair<string, LocalizedText> word in wording.Changed)
        {
            LocalizedText builtIn = Wording.BuiltInText(word.Key);
            writer.WriteStartObject(word.Key);
            foreach (ResolvedText text in LocalizedTextWriter.InOrder(word.Value))
            {
                if (!builtIn.Has(text))
                {
                    writer.WriteString(text.Language, text.Text);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
