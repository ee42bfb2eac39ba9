using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The boundaries of a document; their roles may come later, or be in the catalog that it builds on, or be built in.</summary>
internal sealed class DocumentBoundaries(ReadingContext context)
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<long> offsets = [];
    private List<Boundary>? given;

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
                offsets.Add(pairOffset);
                given.Add(boundary);
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

        HashSet<string> known = new(roleIds.All, StringComparer.Ordinal);
        AddIds(known, context.Base ?? []);
        List<Boundary> kept = [];
        for (int index = 0; index < given.Count; index++)
        {
            string first = given[index].First.Value;
            string second = given[index].Second.Value;
            Check(first, offsets[index], known);
            Check(second, offsets[index], known);
            string? skipped = IsSkipped(first, skippedRoleIds) ? first : IsSkipped(second, skippedRoleIds) ? second : null;
            if (skipped is null)
            {
                kept.Add(given[index]);
            }
            else
            {
                context.AddSkipped(offsets[index], $"The role '{skipped}' was skipped, and so was the boundary.");
            }
        }

        return kept;
    }

    private bool IsSkipped(string id, HashSet<string> skippedRoleIds) =>
        skippedRoleIds.Contains(id) && !CatalogBoundaries.IsBuiltInRole(id) && context.Base?.TryGet(id, out _) is not true;

    private static void AddIds(HashSet<string> known, RoleCatalog catalog)
    {
        foreach (Role role in catalog)
        {
            known.Add(role.Id.Value);
        }
    }

    private void Check(string id, long offset, HashSet<string> known)
    {
        if (!known.Contains(id) && !CatalogBoundaries.IsBuiltInRole(id))
        {
            AddIds(known, Roles.All);
            context.AddError(offset, $"Unknown role {Quotation.Of(id)}.{context.Suggest(id, known)}");
        }
    }
}
