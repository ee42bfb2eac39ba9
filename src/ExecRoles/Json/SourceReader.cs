using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads where facts come from.</summary>
internal static class SourceReader
{
    private static readonly MemberSet Members = new("a source", 1, "scheme", "place", "remark");

    internal static SourceList ReadAll(ref Utf8JsonReader reader, Findings findings)
    {
        List<Source> sources = [];
        if (JsonValue.IsArray(ref reader, findings, "the sources"))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (Read(ref reader, findings) is { } source)
                {
                    sources.Add(source);
                }
            }
        }

        return sources.Count == 0 ? SourceList.Empty : new SourceList([.. sources]);
    }

    internal static Source? Read(ref Utf8JsonReader reader, Findings findings)
    {
        string? scheme = null;
        string? place = null;
        string? remark = null;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a source"))
        {
            return null;
        }

        MemberCursor cursor = new(Members, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    scheme = JsonValue.ReadPlainText(ref reader, findings, "the scheme of a source");
                    break;
                case 1:
                    place = JsonValue.ReadPlainText(ref reader, findings, "a place");
                    break;
                default:
                    remark = JsonValue.ReadPlainText(ref reader, findings, "a remark");
                    break;
            }
        }

        return findings.Count == findingsBefore ? new Source(scheme!, place, remark) : null;
    }
}
