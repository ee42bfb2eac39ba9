using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads where facts come from.</summary>
internal static class SourceReader
{
    private static readonly ObjectShape Shape = new("a source", 1, "scheme", "version", "place", "uri", "remark");

    internal static ReadOnlyList<Source> ReadAll(ref Utf8JsonReader reader, ReadingContext context) =>
        ListReader.ReadAll(ref reader, context, "the sources", Read);

    internal static Source? Read(ref Utf8JsonReader reader, ReadingContext context)
    {
        string? scheme = null;
        string? version = null;
        string? place = null;
        Uri? uri = null;
        LocalizedText? remark = null;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "scheme":
                    scheme = ValueReader.ReadText(ref reader, context, "the scheme of a source");
                    break;
                case "version":
                    version = ValueReader.ReadText(ref reader, context, "a version");
                    break;
                case "place":
                    place = ValueReader.ReadText(ref reader, context, "a place");
                    break;
                case "uri":
                    uri = ValueReader.ReadAddress(ref reader, context);
                    break;
                default:
                    remark = LocalizedTextReader.Read(ref reader, context);
                    break;
            }
        }

        return members.AreSound
            ? new Source(scheme!) { Version = version, Place = place, Uri = uri, Remark = remark }
            : null;
    }
}
