using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The boundaries of a document; their roles may come later, or be in the catalog that it builds on, or be built in.</summary>
internal sealed class DocumentBoundaries(ReadingContext context)
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private List<(long PairOffset, Boundary Boundary)>? given;

    internal void ReadAll(ref Utf8JsonReader reader)
    {
        given = [];
        if (!ValueReader.IsArray(ref reader, context, "the boundaries"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (BoundaryReader.Read(ref reader, context, out long pairOffset) is not { } boundary)
            {
                continue;
            }

            if (keys.Add(boundary.Key))
            {
                given.Add((pairOffset, boundary));
            }
            else
            {
                string pair = $"{Quotation.Of(boundary.First.Value)} and {Quotation.Of(boundary.Second.Value)}";
                context.AddError(pairOffset, $"Two boundaries are between {pair}. Remove one.");
            }
        }
    }

    /// <summary>
    /// Lists the boundaries, or gives <see langword="null"/> where the document says nothing about them. Reports roles that are unknown,
    /// and omits what separates roles that were skipped.
    /// </summary>
    internal IReadOnlyList<Boundary>? Check(SeenNames roleIds, HashSet<string> skippedRoleIds)
    {
        if (given is null)
        {
            return null;
        }

        HashSet<string> known = new(roleIds.All.Concat((context.Base ?? []).Select(static role => role.Id.Value)), StringComparer.Ordinal);
        foreach ((long pairOffset, Boundary boundary) in given)
        {
            Check(boundary.First.Value, pairOffset, known);
            Check(boundary.Second.Value, pairOffset, known);
        }

        return given.Select(static one => one.Boundary).Where(one => !IsSkipped(one.First.Value) && !IsSkipped(one.Second.Value)).ToList();

        bool IsSkipped(string id) =>
            skippedRoleIds.Contains(id) && !CatalogBoundaries.IsBuiltInRole(id) && context.Base?.TryGet(id, out _) is not true;
    }

    private void Check(string id, long offset, HashSet<string> known)
    {
        if (!known.Contains(id) && !CatalogBoundaries.IsBuiltInRole(id))
        {
            known.UnionWith(Roles.All.Select(static role => role.Id.Value));
            context.AddError(offset, $"Unknown role {Quotation.Of(id)}.{context.Suggest(id, known)}");
        }
    }
}
