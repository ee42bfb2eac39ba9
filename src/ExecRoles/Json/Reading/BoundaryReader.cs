using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads what separates two roles.</summary>
internal static class BoundaryReader
{
    private static readonly ObjectShape Shape = new("a boundary", 2, "roles", "statement", "sources");

    internal static Boundary? Read(ref Utf8JsonReader reader, ReadingContext context) => Read(ref reader, context, out _);

    /// <summary>Reads a boundary, and says where its pair of roles stands.</summary>
    internal static Boundary? Read(ref Utf8JsonReader reader, ReadingContext context, out long pairOffset)
    {
        pairOffset = reader.TokenStartIndex;
        ReadOnlyList<RoleId>? pair = null;
        LocalizedText? statement = null;
        ReadOnlyList<Source> sources = ReadOnlyList<Source>.Empty;
        ObjectMembers members = new(ref reader, context, Shape);
        while (members.MoveNext(ref reader, out string? name))
        {
            switch (name)
            {
                case "roles":
                    pairOffset = reader.TokenStartIndex;
                    pair = ReadPair(ref reader, context);
                    break;
                case "statement":
                    statement = LocalizedTextReader.Read(ref reader, context);
                    break;
                default:
                    sources = SourceReader.ReadAll(ref reader, context);
                    break;
            }
        }

        return members.AreSound ? new Boundary(pair![0], pair[1], statement!) { Sources = sources } : null;
    }

    private static ReadOnlyList<RoleId> ReadPair(ref Utf8JsonReader reader, ReadingContext context)
    {
        const int PairLength = 2;
        long start = reader.TokenStartIndex;
        int failuresBefore = context.Failures;
        ReadOnlyList<RoleId> pair = ListReader.ReadAll(ref reader, context, "the ids of two roles", RoleIdReader.Read);
        if (context.Failures == failuresBefore && (pair.Count != PairLength || pair[0].Equals(pair[1])))
        {
            context.AddError(start, "A boundary separates two roles. Give the ids of two different roles.");
        }

        return pair;
    }
}
