using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads a role into a draft.</summary>
internal static class RoleReader
{
    private static readonly MemberSet Members = new(
        "a role",
        5,
        "id",
        "title",
        "mandate",
        "focus",
        "responsibilities",
        "abbreviation",
        "definingResponsibility",
        "vendorRelationship",
        "titleForms",
        "codes");

    internal static RoleDraft? Read(ref Utf8JsonReader reader, Findings findings, bool allowsInlineAreas)
    {
        string? id = null;
        LocalizedText? title = null;
        LocalizedText? mandate = null;
        Focus? focus = null;
        ResponsibilityDraft[]? responsibilities = null;
        string? abbreviation = null;
        string? defining = null;
        long definingOffset = 0;
        VendorRelationship? vendors = null;
        TitleForms? titleForms = null;
        IReadOnlyList<OccupationCode> codes = ReadOnlyList<OccupationCode>.Empty;
        int findingsBefore = findings.Count;
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
                    id = JsonValue.ReadNewId(ref reader, findings, "a role id", "roles", findings.Scratch.RoleIds, RoleTextKeys.Roots);
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
                case 7:
                    vendors = PartReader.ReadVendors(ref reader, findings);
                    break;
                case 8:
                    titleForms = TitleFormsReader.Read(ref reader, findings);
                    break;
                default:
                    codes = OccupationCodeReader.ReadAll(ref reader, findings);
                    break;
            }
        }

        int definingPosition = PositionOf(defining, definingOffset, responsibilities, findings);
        if (findings.Count == findingsBefore)
        {
            return new RoleDraft(id!, title!, mandate!, focus!, responsibilities!, abbreviation, definingPosition, vendors, titleForms, codes);
        }

        ResponsibilityReader.AddOrphans(responsibilities ?? [], findings);
        return null;
    }

    /// <summary>Finds the defining responsibility; -1 where none is named, or none can be found.</summary>
    private static int PositionOf(string? defining, long offset, ResponsibilityDraft[]? responsibilities, Findings findings)
    {
        if (defining is null || responsibilities is null)
        {
            return -1;
        }

        for (int position = 0; position < responsibilities.Length; position++)
        {
            if (responsibilities[position].Id == defining)
            {
                return position;
            }
        }

        string[] known = Array.ConvertAll(responsibilities, static given => given.Id);
        findings.Add(offset, $"{Quotation.Of(defining)} is not among the responsibilities of this role.{findings.Suggest(defining, known)}");
        return -1;
    }
}
