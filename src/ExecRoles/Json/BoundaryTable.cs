using System.Text.Json;

namespace ExecRoles.Json;

/// <summary>The boundaries of a document; the roles that they name may come later, or be built in.</summary>
internal sealed class BoundaryTable
{
    private readonly List<(long PairOffset, Boundary Boundary)> boundaries = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    internal IEnumerable<Boundary> All => boundaries.Select(static given => given.Boundary);

    internal void ReadAll(ref Utf8JsonReader reader, Findings findings)
    {
        if (!JsonValue.IsArray(ref reader, findings, "the boundaries"))
        {
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (BoundaryReader.Read(ref reader, findings, out long pairOffset) is not { } boundary)
            {
                continue;
            }

            if (keys.Add(RoleTextKeys.ForBoundary(boundary.First.Value, boundary.Second.Value)))
            {
                boundaries.Add((pairOffset, boundary));
            }
            else
            {
                findings.Add(pairOffset, $"Two boundaries separate {Quotation.Of(boundary.First.Value)} and {Quotation.Of(boundary.Second.Value)}. Leave one out.");
            }
        }
    }

    /// <summary>Reports the roles that are neither in the document nor built in.</summary>
    internal void Check(IReadOnlyCollection<string> roleIds, Findings findings)
    {
        HashSet<string>? known = null;
        foreach ((long pairOffset, Boundary boundary) in boundaries)
        {
            known ??= new HashSet<string>(roleIds.Concat(BuiltInRoleIds.All), StringComparer.Ordinal);
            foreach (string id in new[] { boundary.First.Value, boundary.Second.Value })
            {
                if (!known.Contains(id))
                {
                    findings.Add(pairOffset, $"{Quotation.Of(id)} is no role, neither of this document nor built in.{findings.Suggest(id, known)}");
                }
            }
        }
    }
}
