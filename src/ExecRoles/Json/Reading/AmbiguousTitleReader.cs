using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads titles that mean several things.</summary>
internal static class AmbiguousTitleReader
{
    private static readonly ObjectShape Shape = new("an ambiguous title", 1, "title", "roles", "otherReadings", "combinesRoles");

    internal static AmbiguousTitle? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        LocalizedText? title = null;
        ReadOnlyList<RoleId> roles = ReadOnlyList<RoleId>.Empty;
        ReadOnlyList<LocalizedText> otherReadings = ReadOnlyList<LocalizedText>.Empty;
        bool combinesRoles = false;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "title":
                    title = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "roles":
                    roles = RoleIdReader.ReadAll(ref reader, context, "the ids of the roles that the title can mean");
                    break;
                case "otherReadings":
                    otherReadings = ListReader.ReadAll(ref reader, context, "the other readings", LocalizedTextReader.Read);
                    break;
                default:
                    combinesRoles = ValueReader.ReadBoolean(ref reader, context, "whether the title combines its roles");
                    break;
            }
        }

        return members.AreSound
            ? new AmbiguousTitle(title!) { RoleIds = roles, OtherReadings = otherReadings, CombinesRoles = combinesRoles }
            : null;
    }
}
