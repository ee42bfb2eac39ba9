using System.Collections.Frozen;

namespace ExecRoles.Benchmarks.Titles;

/// <summary>What applications make of the labels of all roles: a dictionary that ignores case.</summary>
internal static class LabelDictionary
{
    internal static FrozenDictionary<string, RoleId> Make() => Roles.All
        .SelectMany(static role => role.Aliases.Concat(role.FunctionalTitles).Append(role.Title)
            .SelectMany(static title => title)
            .Select(text => (text.Value, role.Id)))
        .DistinctBy(static label => label.Value.ToUpperInvariant())
        .ToFrozenDictionary(static label => label.Value, static label => label.Id, StringComparer.OrdinalIgnoreCase);
}
