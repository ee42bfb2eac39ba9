using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a role into a draft.</summary>
internal static class RoleReader
{
    private static readonly MemberSet Members = new(
        "a role", 5, "id", "title", "mandate", "focus", "responsibilities", "abbreviation", "definingResponsibility", "vendorRelationship");

    internal static RoleDraft? Read(ref Utf8JsonReader reader, Findings findings, bool allowsInlineAreas, UniqueIds ids)
    {
        string? id = null;
        LocalizedText? title = null;
        LocalizedText? mandate = null;
        Focus? focus = null;
        List<ResponsibilityDraft>? responsibilities = null;
        string? abbreviation = null;
        string? defining = null;
        long definingOffset = 0;
        VendorRelationship? vendors = null;
        int findingsBefore = findings.All.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a role"))
        {
            return null;
        }

        MemberCursor cursor = new(Members, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            long offset = reader.TokenStartIndex;
            switch (member)
            {
                case 0:
                    id = JsonValue.ReadId(ref reader, findings, "a role id", RoleTextKeys.Roots);
                    ids.Require(id, offset, findings);
                    break;
                case 1:
                    title = LocalizedTextReader.Read(ref reader, findings);
                    break;
                case 2:
                    mandate = LocalizedTextReader.Read(ref reader, findings);
                    break;
                case 3:
                    focus = PartReader.ReadFocus(ref reader, findings);
                    break;
                case 4:
                    responsibilities = ResponsibilityReader.ReadAll(ref reader, findings, allowsInlineAreas);
                    break;
                case 5:
                    abbreviation = JsonValue.ReadPlainText(ref reader, findings, "an abbreviation");
                    break;
                case 6:
                    definingOffset = offset;
                    JsonValue.TryReadString(ref reader, findings, "the id of a responsibility", out defining);
                    break;
                default:
                    vendors = PartReader.ReadVendors(ref reader, findings);
                    break;
            }
        }

        RequireDefining(defining, definingOffset, responsibilities, findings);
        if (findings.All.Count == findingsBefore)
        {
            return new RoleDraft(id!, title!, mandate!, focus!, responsibilities!, abbreviation, defining, vendors);
        }

        findings.Orphans.AddRange((responsibilities ?? []).Select(static draft => draft.Area));
        return null;
    }

    private static void RequireDefining(string? defining, long offset, List<ResponsibilityDraft>? responsibilities, Findings findings)
    {
        if (defining is not null && responsibilities is not null && !responsibilities.Exists(given => given.Id == defining))
        {
            string[] known = [.. responsibilities.Select(static given => given.Id)];
            findings.Add(offset, $"{Quotation.Of(defining)} is not among the responsibilities of this role. {Suggestion.For(defining, known)}");
        }
    }
}
