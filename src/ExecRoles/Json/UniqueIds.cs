namespace ExecRoles.Json;

/// <summary>Reports ids that come twice.</summary>
internal sealed class UniqueIds(string what)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    internal void Require(string? id, long offset, Findings findings)
    {
        if (id is not null && !ids.Add(id))
        {
            findings.Add(offset, $"Two {what} have the id '{id}'. Give each its own id.");
        }
    }
}
