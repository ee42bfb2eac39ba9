using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>Reads ids of roles; a role of that id need not be there.</summary>
internal static class RoleIdReader
{
    internal const string What = "a role id";

    internal static RoleId? Read(ref Utf8JsonReader reader, ReadingContext context) =>
        ValueReader.ReadId(ref reader, context, What, TextKeys.Roots) is { } id ? RoleId.FromChecked(id) : null;

    internal static string ProblemOf(string id) => Identifier.Problem(id, What, TextKeys.Roots)!;

    /// <summary>Reads a list of ids, each of which may be in it once.</summary>
    internal static ReadOnlyList<RoleId> ReadAll(ref Utf8JsonReader reader, ReadingContext context, string what)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return ListReader.ReadAll(ref reader, context, what, ReadNext);

        RoleId? ReadNext(ref Utf8JsonReader reader, ReadingContext context)
        {
            long offset = reader.TokenStartIndex;
            RoleId? id = Read(ref reader, context);
            if (id is not null && !seen.Add(id.Value))
            {
                context.AddError(offset, $"The role '{id}' appears twice. Remove one.");
            }

            return id;
        }
    }
}
