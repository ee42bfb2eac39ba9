using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads what separates two roles.</summary>
internal static class BoundaryReader
{
    private const int PairLength = 2;
    private static readonly MemberSet Members = new("a boundary", 2, "roles", "statement", "sources");

    /// <summary>Reads a boundary, and tells where its pair of roles stands.</summary>
    internal static Boundary? Read(ref Utf8JsonReader reader, Findings findings, out long pairOffset)
    {
        pairOffset = reader.TokenStartIndex;
        RoleId[]? pair = null;
        LocalizedText? statement = null;
        SourceList sources = SourceList.Empty;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a boundary"))
        {
            return null;
        }

        MemberCursor cursor = new(Members, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    pairOffset = reader.TokenStartIndex;
                    pair = ReadPair(ref reader, findings);
                    break;
                case 1:
                    statement = LocalizedTextReader.Read(ref reader, findings);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, findings);
                    break;
            }
        }

        return findings.Count == findingsBefore ? new Boundary(statement!, pair![0], pair[1], sources) : null;
    }

    private static RoleId[]? ReadPair(ref Utf8JsonReader reader, Findings findings)
    {
        long start = reader.TokenStartIndex;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsArray(ref reader, findings, "the ids of two roles"))
        {
            return null;
        }

        List<RoleId> pair = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (JsonValue.ReadId(ref reader, findings, "a role id", RoleTextKeys.Roots) is { } id)
            {
                pair.Add(RoleId.FromChecked(id));
            }
        }

        if (findings.Count == findingsBefore && (pair.Count != PairLength || pair[0].Equals(pair[1])))
        {
            findings.Add(start, "A boundary separates two roles. Give the ids of two different roles.");
        }

        return [.. pair];
    }
}
