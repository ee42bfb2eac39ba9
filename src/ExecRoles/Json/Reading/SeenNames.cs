namespace ExecRoles.Json;

/// <summary>Tells which names appear twice: without allocating for few, and quickly for many.</summary>
internal sealed class SeenNames
{
    private const int Few = 16;
    private readonly List<string> few = new(Few);
    private HashSet<string>? many;

    internal IReadOnlyCollection<string> All => many is null ? few : many;

    /// <summary>Adds a name; returns <see langword="false"/> if it was there before.</summary>
    internal bool Add(string name)
    {
        if (few.Count == Few)
        {
            many ??= new HashSet<string>(few, StringComparer.Ordinal);
            return many.Add(name);
        }

        if (few.Contains(name))
        {
            return false;
        }

        few.Add(name);
        return true;
    }

    internal void Clear()
    {
        few.Clear();
        many = null;
    }
}
