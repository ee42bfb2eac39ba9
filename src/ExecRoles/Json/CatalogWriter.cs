using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes the wire format, in a fixed order of members and languages.</summary>
internal static class CatalogWriter
{
    private const int SchemaVersion = 1;

    /// <summary>Writes a catalog, pausing after each role so that what is written can be passed on.</summary>
    internal static IEnumerable<Role> Write(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        WriteAreas(writer, catalog);
        writer.WriteStartArray("roles");
        foreach (Role role in catalog)
        {
            RoleWriter.Write(writer, role, isInCatalog: true);
            yield return role;
        }

        writer.WriteEndArray();
        WriteWords(writer, catalog.Wording);
        writer.WriteEndObject();
    }

    /// <summary>Writes the areas that a reader would not know: those with other texts than the built-in ones, and those that no role names.</summary>
    private static void WriteAreas(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        HashSet<string> used = new(catalog.SelectMany(static role => role.Responsibilities).Select(static given => given.Area.Id), StringComparer.Ordinal);
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
