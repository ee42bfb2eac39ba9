using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads what roles are called by gender.</summary>
internal static class TitleFormsReader
{
    private static readonly MemberSet Members = new("a set of title forms", 1, "function", "stockCorporation", "limitedCompany", "sources");
    private static readonly MemberSet GenderMembers = new("a title by gender", 1, "neutral", "feminine", "masculine");

    internal static TitleForms? Read(ref Utf8JsonReader reader, Findings findings)
    {
        GenderForms? function = null;
        GenderForms? stockCorporation = null;
        GenderForms? limitedCompany = null;
        SourceList sources = SourceList.Empty;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a set of title forms"))
        {
            return null;
        }

        MemberCursor cursor = new(Members, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    function = ReadGenderForms(ref reader, findings);
                    break;
                case 1:
                    stockCorporation = ReadGenderForms(ref reader, findings);
                    break;
                case 2:
                    limitedCompany = ReadGenderForms(ref reader, findings);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, findings);
                    break;
            }
        }

        return findings.Count == findingsBefore ? new TitleForms(function!, stockCorporation, limitedCompany, sources) : null;
    }

    internal static GenderForms? ReadGenderForms(ref Utf8JsonReader reader, Findings findings)
    {
        LocalizedText? neutral = null;
        LocalizedText? feminine = null;
        LocalizedText? masculine = null;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a title by gender"))
        {
            return null;
        }

        MemberCursor cursor = new(GenderMembers, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    neutral = LocalizedTextReader.Read(ref reader, findings);
                    break;
                case 1:
                    feminine = LocalizedTextReader.Read(ref reader, findings);
                    break;
                default:
                    masculine = LocalizedTextReader.Read(ref reader, findings);
                    break;
            }
        }

        return findings.Count == findingsBefore ? new GenderForms(neutral!, feminine, masculine) : null;
    }
}
