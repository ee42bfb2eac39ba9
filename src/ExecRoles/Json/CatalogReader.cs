using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a catalog in one pass; areas may come after the roles that use them.</summary>
internal sealed class CatalogReader(Findings findings)
{
    private const int SupportedVersion = 1;
    private static readonly MemberSet Members = new("a role catalog", 2, "schemaVersion", "roles", "areas", "texts", "boundaries", "$schema");
    private readonly AreaTable areas = new();
    private readonly BoundaryTable boundaries = new();
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
                case 3:
                    overrides.Read(ref reader, findings);
                    break;
                case 4:
                    boundaries.ReadAll(ref reader, findings);
                    break;
                default:
                    JsonValue.TryReadString(ref reader, findings, "the address of the schema", out _);
                    break;
            }
        }

        return Complete();
    }

    private RoleCatalog Complete()
    {
        List<Role> roles = new(drafts.Count);
        foreach (RoleDraft draft in drafts)
        {
            if (draft.Complete(areas, findings) is { } role)
            {
                roles.Add(role);
            }
        }

        foreach (AreaReference orphan in findings.Scratch.Orphans)
        {
            areas.Resolve(orphan, findings);
        }

        boundaries.Check(findings.Scratch.RoleIds.All, findings);
        bool isWhole = findings.Count == 0;
        HashSet<string> used = AreaTable.UsedBy(roles);
        RoleCatalog catalog = isWhole
            ? RoleCatalog.WithBoundariesOnly(roles, areas.Own.Where(area => !used.Contains(area.Id)), boundaries.All)
            : new();
        return overrides.ApplyTo(catalog, isWhole, findings);
    }

    private void ReadVersion(ref Utf8JsonReader reader)
    {
        bool isNumber = reader.TokenType == JsonTokenType.Number;
        if (isNumber && reader.TryGetInt32(out int version) && version == SupportedVersion)
        {
            return;
        }

        string found = isNumber ? Quotation.Of(JsonElement.ParseValue(ref reader).GetRawText()) : JsonValue.NameOf(reader.TokenType);
        findings.Add(reader.TokenStartIndex, $"The schema version is {found}, but this release of ExecRoles reads the number 1 only. Use a newer release for newer documents.");
        reader.TrySkip();
    }

    private void ReadRoles(ref Utf8JsonReader reader)
    {
        if (!JsonValue.IsArray(ref reader, findings, "the roles"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (RoleReader.Read(ref reader, findings, allowsInlineAreas: false) is { } draft)
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
