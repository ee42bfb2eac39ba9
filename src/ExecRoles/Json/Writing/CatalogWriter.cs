using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Writes catalogs, in a fixed order of members and languages.</summary>
internal static class CatalogWriter
{
    private const int SchemaVersion = 1;

    internal static void Write(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        WriteStart(writer, catalog);
        foreach (Role role in catalog)
        {
            RoleWriter.Write(writer, role, areAreasKnown: true);
        }

        WriteEnd(writer, catalog);
    }

    /// <summary>Writes what comes before the roles.</summary>
    internal static void WriteStart(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        MemberWriter.WriteOptional(writer, "version", catalog.Version);
        MemberWriter.WriteOptional(writer, "areas", OwnAreas(catalog));
        writer.WriteStartArray("roles");
    }

    /// <summary>Writes what comes after the roles.</summary>
    internal static void WriteEnd(Utf8JsonWriter writer, RoleCatalog catalog)
    {
        writer.WriteEndArray();
        if (catalog.BoundarySet.HasOverrides)
        {
            // What was added counts as soon as its roles are there, and is kept until then.
            List<Boundary> boundaries = [.. catalog.Boundaries.Union(catalog.BoundarySet.Added)];
            MemberWriter.Write(writer, "boundaries", boundaries);
        }

        WriteWords(writer, catalog.Wording.Changed);
        writer.WriteEndObject();
    }

    /// <summary>Lists the areas that a reader would not know: with other texts than the built-in ones, or without roles.</summary>
    private static List<ResponsibilityArea> OwnAreas(RoleCatalog catalog)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (Role role in catalog)
        {
            foreach (Responsibility responsibility in role.Responsibilities)
            {
                used.Add(responsibility.Area.Id);
            }
        }

        List<ResponsibilityArea> own = [];
        foreach (ResponsibilityArea area in catalog.Areas)
        {
            if (!used.Contains(area.Id) || BuiltInAreas.TryGet(area.Id) != area)
            {
                own.Add(area);
            }
        }

        return own;
    }

    private static void WriteWords(Utf8JsonWriter writer, IReadOnlyDictionary<string, LocalizedText> changed)
    {
        if (changed.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("texts");
        foreach (KeyValuePair<string, LocalizedText> word in changed)
        {
            LocalizedText? builtIn = BuiltInTexts.TryGet(word.Key);
            writer.WriteStartObject(word.Key);
            foreach (LanguageText text in LocalizedTextWriter.InOrder(word.Value))
            {
                if (builtIn is null || !TextParts.Has(builtIn.Texts, text))
                {
                    writer.WriteString(text.Language, text.Text);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
