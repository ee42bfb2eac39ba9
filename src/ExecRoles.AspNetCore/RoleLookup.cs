using System.Diagnostics.CodeAnalysis;

namespace ExecRoles.AspNetCore;

/// <summary>Finds roles by what stands in an address or in a parameter: ids in any case.</summary>
internal static class RoleLookup
{
    /// <summary>Finds the roles with some ids, and adds what is wrong with each of the others.</summary>
    internal static List<Role> Find(RoleCatalog catalog, IEnumerable<string> ids, List<string> problems)
    {
        List<Role> roles = [];
        foreach (string id in ids)
        {
            if (TryFind(catalog, id, out Role? role))
            {
                roles.Add(role);
            }
            else
            {
                problems.Add(ProblemOf(catalog, id));
            }
        }

        return roles;
    }

    /// <summary>Gets the roles with some ids.</summary>
    /// <exception cref="KeyNotFoundException">Some are unknown; the message tells about each of them.</exception>
    internal static List<Role> Require(RoleCatalog catalog, IEnumerable<string> ids)
    {
        List<string> problems = [];
        List<Role> roles = Find(catalog, ids, problems);
        return problems.Count == 0 ? roles : throw new KeyNotFoundException(string.Join("\n", problems));
    }

    internal static bool TryFind(RoleCatalog catalog, string id, [MaybeNullWhen(false)] out Role role) =>
        catalog.TryGet(id, out role) || catalog.TryGet(id.ToLowerInvariant(), out role);

    internal static string ProblemOf(RoleCatalog catalog, string id)
    {
        try
        {
            return catalog[id].Id;
        }
        catch (KeyNotFoundException exception)
        {
            // The catalog lists the known ids, and the one that was probably meant.
            return exception.Message;
        }
    }
}
