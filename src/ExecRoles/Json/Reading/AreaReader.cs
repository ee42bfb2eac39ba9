using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads areas of responsibility.</summary>
internal static class AreaReader
{
    private static readonly ObjectShape Shape = new("an area", 2, "id", "name", "description");

    internal static ResponsibilityArea? Read(ref Utf8JsonReader reader, ReadingContext context) => Read(ref reader, context, out _, out _);

    /// <summary>Reads an area; the id is given even where the rest is wrong, so that roles may name it.</summary>
    internal static ResponsibilityArea? Read(ref Utf8JsonReader reader, ReadingContext context, out string? id, out long idOffset)
    {
        id = null;
        idOffset = reader.TokenStartIndex;
        LocalizedText? name = null;
        LocalizedText? description = null;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? member))
        {
            switch (member)
            {
                case "id":
                    idOffset = reader.TokenStartIndex;
                    id = ValueReader.ReadId(ref reader, context, "an area id", ResponsibilityArea.ReservedIds);
                    break;
                case "name":
                    name = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    description = LocalizedTextReader.Read(ref reader, context);
                    break;
            }
        }

        return members.AreSound ? new ResponsibilityArea(id!, name!) { Description = description } : null;
    }
}
