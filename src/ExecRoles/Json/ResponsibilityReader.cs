using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads the responsibilities of a role; their areas are resolved later.</summary>
internal static class ResponsibilityReader
{
    private static readonly MemberSet Members = new("a responsibility", 3, "id", "area", "statement");

    internal static List<ResponsibilityDraft>? ReadAll(ref Utf8JsonReader reader, Findings findings, bool allowsInlineAreas)
    {
        long start = reader.TokenStartIndex;
        int findingsBefore = findings.All.Count;
        if (!JsonValue.IsArray(ref reader, findings, "the responsibilities"))
        {
            return null;
        }

        List<ResponsibilityDraft> drafts = [];
        UniqueIds ids = new("responsibilities");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read(ref reader, findings, allowsInlineAreas, ids) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        if (findings.All.Count > findingsBefore)
        {
            findings.Orphans.AddRange(drafts.Select(static draft => draft.Area));
            return null;
        }

        if (drafts.Count == 0)
        {
            findings.Add(start, "The role has no responsibility. Give at least one.");
            return null;
        }

        return drafts;
    }

    internal static ResponsibilityDraft? Read(ref Utf8JsonReader reader, Findings findings, bool allowsInlineAreas, UniqueIds ids)
    {
        string? id = null;
        AreaReference? area = null;
        LocalizedText? statement = null;
        int findingsBefore = findings.All.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a responsibility"))
        {
            return null;
        }

        MemberCursor cursor = new(Members, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    long offset = reader.TokenStartIndex;
                    id = JsonValue.ReadId(ref reader, findings, "a responsibility id");
                    ids.Require(id, offset, findings);
                    break;
                case 1:
                    area = ReadArea(ref reader, findings, allowsInlineAreas);
                    break;
                default:
                    statement = LocalizedTextReader.Read(ref reader, findings);
                    break;
            }
        }

        if (findings.All.Count == findingsBefore)
        {
            return new ResponsibilityDraft(id!, statement!, area!.Value);
        }

        if (area is { } orphan)
        {
            findings.Orphans.Add(orphan);
        }

        return null;
    }

    private static AreaReference? ReadArea(ref Utf8JsonReader reader, Findings findings, bool allowsInlineAreas)
    {
        long offset = reader.TokenStartIndex;
        if (allowsInlineAreas && reader.TokenType == JsonTokenType.StartObject)
        {
            ResponsibilityArea? area = PartReader.ReadArea(ref reader, findings, out _, out _);
            return area is null ? null : new AreaReference(area.Id, offset, area);
        }

        return JsonValue.TryReadString(ref reader, findings, "the id of an area", out string? id) ? new AreaReference(id, offset, null) : null;
    }
}
