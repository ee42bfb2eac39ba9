using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads where roles look.</summary>
internal static class FocusReader
{
    private static readonly ObjectShape Shape = new("a focus", 3, "orientation", "audience", "description", "sources");

    /// <summary>Reads a focus; gives <see langword="null"/> without an error where its orientation was skipped.</summary>
    internal static Focus? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        int orientation = -1;
        LocalizedText? audience = null;
        LocalizedText? description = null;
        ReadOnlyList<Source> sources = ReadOnlyList<Source>.Empty;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "orientation":
                    orientation = ValueReader.ReadWord(ref reader, context, EnumWords.Orientations, "an orientation", "The role");
                    break;
                case "audience":
                    audience = LocalizedTextReader.Read(ref reader, context);
                    break;
                case "description":
                    description = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, context);
                    break;
            }
        }

        return members.AreSound && orientation >= 0
            ? new Focus((FocusOrientation)orientation, audience!, description!) { Sources = sources }
            : null;
    }
}
