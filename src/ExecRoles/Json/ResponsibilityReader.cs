using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads the responsibilities of a role; their areas are resolved later.</summary>
internal static class ResponsibilityReader
{
    private static readonly MemberSet Members = new("a responsibility", 3, "id", "area", "statement", "sources");

    internal static ResponsibilityDraft[]? ReadAll(ref Utf8JsonReader reader, Findings findings, bool allowsInlineAreas)
    {
        long start = reader.TokenStartIndex;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsArray(ref reader, findings, "the responsibilities"))
        {
            return null;
        }

        List<ResponsibilityDraft> drafts = findings.Scratch.Responsibilities;
        drafts.Clear();
        findings.Scratch.ResponsibilityIds.Clear();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read(ref reader, findings, allowsInlineAreas) is { } draft)
            {
                drafts.Add(draft);
            }
        }

        if (findings.Count > findingsBefore)
        {
            AddOrphans(drafts, findings);
            return null;
        }

        if (drafts.Count == 0)
        {
            findings.Add(start, "The role has no responsibility. Give at least one.");
            return null;
        }

        return [.. drafts];
    }

    internal static ResponsibilityDraft? Read(ref Utf8JsonReader reader, Findings findings, bool allowsInlineAreas)
    {
        string? id = null;
        AreaReference? area = null;
        LocalizedText? statement = null;
        SourceList sources = SourceList.Empty;
        int findingsBefore = findings.Count;
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
                    id = JsonValue.ReadNewId(ref reader, findings, "a responsibility id", "responsibilities", findings.Scratch.ResponsibilityIds);
                    break;
                case 1:
                    area = ReadArea(ref reader, findings, allowsInlineAreas);
                    break;
                case 2:
                    statement = LocalizedTextReader.Read(ref reader, findings);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, findings);
                    break;
            }
        }

        if (findings.Count == findingsBefore)
        {
            return new ResponsibilityDraft(id!, statement!, area!.Value, sources);
        }

        if (area is { } orphan)
        {
            findings.Scratch.Orphans.Add(orphan);
        }

        return null;
    }

    /// <summary>Keeps the areas of responsibilities that will not be made, so that they are looked up all the same.</summary>
    internal static void AddOrphans(IEnumerable<ResponsibilityDraft> drafts, Findings findings) =>
        findings.Scratch.Orphans.AddRange(drafts.Select(static draft => draft.Area));

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
