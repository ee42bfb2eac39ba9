using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads where classifications of occupations file a role.</summary>
internal static class OccupationCodeReader
{
    private static readonly MemberSet Members = new(
        "an occupation code", 1, "scheme", "version", "code", "label", "strength", "uri", "remark", "sources");

    internal static IReadOnlyList<OccupationCode> ReadAll(ref Utf8JsonReader reader, Findings findings)
    {
        List<OccupationCode> codes = [];
        if (JsonValue.IsArray(ref reader, findings, "the codes"))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                long offset = reader.TokenStartIndex;
                if (Read(ref reader, findings) is { } code)
                {
                    codes.Add(code);
                    if (RoleRules.ProblemOfCode(codes, codes.Count - 1) is { } problem)
                    {
                        findings.Add(offset, problem);
                    }
                }
            }
        }

        return codes.Count == 0 ? ReadOnlyList<OccupationCode>.Empty : new ReadOnlyList<OccupationCode>([.. codes]);
    }

    internal static OccupationCode? Read(ref Utf8JsonReader reader, Findings findings)
    {
        long start = reader.TokenStartIndex;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "an occupation code"))
        {
            return null;
        }

        OccupationCodeDraft draft = new();
        MemberCursor cursor = new(Members, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    draft.Scheme = JsonValue.ReadPlainText(ref reader, findings, "the name of a classification");
                    break;
                case 1:
                    draft.Version = JsonValue.ReadPlainText(ref reader, findings, "a version");
                    break;
                case 2:
                    draft.Code = JsonValue.ReadPlainText(ref reader, findings, "a code");
                    break;
                case 3:
                    draft.Label = LocalizedTextReader.Read(ref reader, findings);
                    break;
                case 4:
                    draft.Strength = JsonValue.ReadWord(ref reader, findings, "a mapping strength", MappingStrengthExtensions.Words);
                    break;
                case 5:
                    draft.Uri = ReadUri(ref reader, findings);
                    break;
                case 6:
                    draft.Remark = JsonValue.ReadPlainText(ref reader, findings, "a remark");
                    break;
                default:
                    draft.Sources = SourceReader.ReadAll(ref reader, findings);
                    break;
            }
        }

        if (findings.Count == findingsBefore && draft.Problem() is { } problem)
        {
            findings.Add(start, problem);
        }

        return findings.Count == findingsBefore ? draft.Complete() : null;
    }

    private static Uri? ReadUri(ref Utf8JsonReader reader, Findings findings)
    {
        long offset = reader.TokenStartIndex;
        string? text = JsonValue.ReadPlainText(ref reader, findings, "an address");
        Uri? uri = null;
        if (text is not null && !AbsoluteAddress.TryParse(text, out uri))
        {
            findings.Add(offset, $"{Quotation.Of(text)} is not an absolute address. Give one such as 'http://data.europa.eu/esco/isco/C1330'.");
        }

        return uri;
    }
}
