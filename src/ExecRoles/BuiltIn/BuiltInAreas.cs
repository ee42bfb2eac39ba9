using System.Collections.Concurrent;

namespace ExecRoles;

/// <summary>The built-in areas: each is made when it is first used, so that no role pays for the areas of others.</summary>
internal static class BuiltInAreas
{
    private static readonly string[] InOrder =
        ["infrastructure", "operations", "efficiency", "users", "profit", "leadership", "product", "portfolio"];

    private static readonly ConcurrentDictionary<string, ResponsibilityArea> Made = new(StringComparer.Ordinal);

    internal static IReadOnlyList<string> Ids { get; } = new ReadOnlyList<string>(InOrder);

    internal static ResponsibilityArea Infrastructure => Get("infrastructure");

    internal static ResponsibilityArea Operations => Get("operations");

    internal static ResponsibilityArea Efficiency => Get("efficiency");

    internal static ResponsibilityArea Users => Get("users");

    internal static ResponsibilityArea Profit => Get("profit");

    internal static ResponsibilityArea Leadership => Get("leadership");

    internal static ResponsibilityArea Product => Get("product");

    internal static ResponsibilityArea Portfolio => Get("portfolio");

    internal static ResponsibilityArea? TryGet(string id) => Array.IndexOf(InOrder, id) >= 0 ? Get(id) : null;

    private static ResponsibilityArea Get(string id) => Made.TryGetValue(id, out ResponsibilityArea? area) ? area : Made.GetOrAdd(id, Make);

    private static ResponsibilityArea Make(string id) =>
        new(id, EmbeddedTexts.Get(RoleTextKeys.ForArea(id)), EmbeddedTexts.Get(RoleTextKeys.ForAreaDescription(id)));
}
