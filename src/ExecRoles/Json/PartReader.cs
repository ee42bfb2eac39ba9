using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads the parts of a role that have no ids to be resolved: areas, focus and vendor relationship.</summary>
internal static class PartReader
{
    private static readonly MemberSet AreaMembers = new("an area", 2, "id", "name", "description");
    private static readonly MemberSet FocusMembers = new("a focus", 3, "orientation", "audience", "description");
    private static readonly MemberSet VendorMembers = new("a vendor relationship", 4, "scope", "vendors", "purpose", "description", "sources");

    /// <summary>Reads an area; the id is given even where the area has something wrong, so that roles may refer to it.</summary>
    internal static ResponsibilityArea? ReadArea(ref Utf8JsonReader reader, Findings findings, out string? id, out long idOffset)
    {
        id = null;
        idOffset = reader.TokenStartIndex;
        LocalizedText? name = null;
        LocalizedText? description = null;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "an area"))
        {
            return null;
        }

        MemberCursor cursor = new(AreaMembers, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    idOffset = reader.TokenStartIndex;
                    id = JsonValue.ReadId(ref reader, findings, "an area id", ResponsibilityArea.ReservedIds);
                    break;
                case 1:
                    name = LocalizedTextReader.Read(ref reader, findings);
                    break;
                default:
                    description = LocalizedTextReader.Read(ref reader, findings);
                    break;
            }
        }

        return findings.Count == findingsBefore ? ResponsibilityArea.FromChecked(id!, name!, description) : null;
    }

    internal static Focus? ReadFocus(ref Utf8JsonReader reader, Findings findings)
    {
        FocusOrientation? orientation = null;
        LocalizedText? audience = null;
        LocalizedText? description = null;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a focus"))
        {
            return null;
        }

        MemberCursor cursor = new(FocusMembers, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    orientation = JsonValue.ReadWord(ref reader, findings, "an orientation", FocusOrientationExtensions.Words);
                    break;
                case 1:
                    audience = LocalizedTextReader.Read(ref reader, findings);
                    break;
                default:
                    description = LocalizedTextReader.Read(ref reader, findings);
                    break;
            }
        }

        return findings.Count == findingsBefore ? new Focus(orientation!.Value, audience!, description!) : null;
    }

    internal static VendorRelationship? ReadVendors(ref Utf8JsonReader reader, Findings findings)
    {
        VendorScope? scope = null;
        LocalizedText? vendors = null;
        LocalizedText? purpose = null;
        LocalizedText? description = null;
        SourceList sources = SourceList.Empty;
        int findingsBefore = findings.Count;
        if (!JsonValue.IsObject(ref reader, findings, "a vendor relationship"))
        {
            return null;
        }

        MemberCursor cursor = new(VendorMembers, findings);
        while (cursor.MoveNext(ref reader, out int member))
        {
            switch (member)
            {
                case 0:
                    scope = JsonValue.ReadWord(ref reader, findings, "a vendor scope", VendorScopeExtensions.Words);
                    break;
                case 1:
                    vendors = LocalizedTextReader.Read(ref reader, findings);
                    break;
                case 2:
                    purpose = LocalizedTextReader.Read(ref reader, findings);
                    break;
                case 3:
                    description = LocalizedTextReader.Read(ref reader, findings);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, findings);
                    break;
            }
        }

        return findings.Count == findingsBefore ? new VendorRelationship(scope!.Value, vendors!, purpose!, description!, sources) : null;
    }
}
