using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads how roles work with vendors.</summary>
internal static class VendorRelationshipReader
{
    private static readonly ObjectShape Shape = new("a vendor relationship", 4, "scope", "vendors", "purpose", "description", "sources");

    /// <summary>Reads a relationship; gives <see langword="null"/> without an error where its scope was skipped.</summary>
    internal static VendorRelationship? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        int scope = -1;
        LocalizedText? vendors = null;
        LocalizedText? purpose = null;
        LocalizedText? description = null;
        ReadOnlyList<Source> sources = ReadOnlyList<Source>.Empty;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "scope":
                    scope = ValueReader.ReadWord(ref reader, context, EnumWords.Scopes, "a vendor scope", "The vendor relationship");
                    break;
                case "vendors":
                    vendors = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "purpose":
                    purpose = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "description":
                    description = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, context);
                    break;
            }
        }

        return members.AreSound && scope >= 0
            ? new VendorRelationship((VendorScope)scope, vendors!, purpose!, description!) { Sources = sources }
            : null;
    }
}
