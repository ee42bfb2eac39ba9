using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a catalog in one pass; areas may come after the roles that use them.</summary>
internal sealed class CatalogReader(Findings findings)
{
    private const int SupportedVersion = 1;
    private static readonly MemberSet Members = new("a role catalog", 2, "schemaVersion", "roles", "areas", "texts");
    private readonly AreaTable areas = new();
    private readonly List<RoleDraft> drafts = [];
    private readonly WordOverrides overrides = new();

    internal RoleCatalog? Read(ref Utf8JsonReader reader)
    {
        if (!JsonValue.IsObject(ref reader, findings, "a role catalog"))
        {
            return null;
        }

        MemberCursor cursor = new(Members, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    ReadVersion(ref reader);
                    break;
                case 1:
                    ReadRoles(ref reader);
                    break;
                case 2:
                    ReadAreas(ref reader);
                    break;
                default:
                    overrides.Read(ref reader, findings);
                    break;
            }
        }

        return Complete();
    }

    private RoleCatalog? Complete()
    {
        List<Role> roles = new(drafts.Count);
        for (int index = 0; index < drafts.Count; index++)
        {
            if (drafts[index].Complete(areas, findings) is { } role)
            {
                roles.Add(role);
            }
        }

        foreach (AreaReference orphan in findings.Orphans)
        {
            areas.Resolve(orphan, findings);
        }

        if (!findings.IsEmpty)
        {
            return null;
        }

        HashSet<string> used = new(roles.SelectMany(static role => role.Responsibilities).Select(static given => given.Area.Id), StringComparer.Ordinal);
        RoleCatalog catalog = new(roles, areas.Own.Where(area => !used.Contains(area.Id)));
        return overrides.ApplyTo(catalog, findings);
    }

    private void ReadVersion(ref Utf8JsonReader reader)
    {
        bool isNumber = reader.TokenType == JsonTokenType.Number;
        if (!isNumber || !reader.TryGetInt32(out int version) || version != SupportedVersion)
        {
            findings.Add(
                reader.TokenStartIndex,
                $"The schema version must be the number {SupportedVersion}; this release of ExecRoles knows no other. Use a newer release for newer documents.");
            reader.TrySkip();
        }
    }

    private void ReadRoles(ref Utf8JsonReader reader)
    {
        if (!JsonValue.IsArray(ref reader, findings, "the roles"))
        {
            return;
        }

        UniqueIds ids = new("roles");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (RoleReader.Read(ref reader, findings, allowsInlineAreas: false, ids) is { } draft)
            {
                drafts.Add(draft);
            }
        }
    }

    private void ReadAreas(ref Utf8JsonReader reader)
    {
        if (!JsonValue.IsArray(ref reader, findings, "the areas"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ResponsibilityArea? area = PartReader.ReadArea(ref reader, findings, out string? id, out long idOffset);
            areas.Add(id, idOffset, area, findings);
        }
    }
}
