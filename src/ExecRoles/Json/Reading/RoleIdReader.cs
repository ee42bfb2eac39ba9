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
        List<RoleId> ids = [];
        if (ValueReader.IsArray(ref reader, context, what))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                long offset = reader.TokenStartIndex;
                if (Read(ref reader, context) is not { } id)
                {
                    continue;
                }

                ids.Add(id);
                if (!seen.Add(id.Value))
                {
                    context.AddError(offset, $"The role '{id.Value}' appears twice. Remove one.");
                }
            }
        }

        return new ReadOnlyList<RoleId>(ids.ToArray());
    }
}
