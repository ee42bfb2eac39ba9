namespace ExecRoles;

/// <summary>The built-in areas: each is made when it is first used, so that no role pays for the areas of others.</summary>
internal static class BuiltInAreas
{
    private static readonly string[] InOrder =
    [
        "infrastructure", "operations", "efficiency", "users", "profit", "strategy", "leadership", "product",
        "portfolio", "finance", "security", "data", "market", "people", "governance", "stakeholders",
    ];

    private static readonly ResponsibilityArea?[] Made = new ResponsibilityArea?[InOrder.Length];

    internal static IReadOnlyList<string> Ids { get; } = new ReadOnlyList<string>(InOrder);

    internal static ResponsibilityArea Infrastructure => Get("infrastructure");

    internal static ResponsibilityArea Operations => Get("operations");

    internal static ResponsibilityArea Efficiency => Get("efficiency");

    internal static ResponsibilityArea Users => Get("users");

    internal static ResponsibilityArea Profit => Get("profit");

    internal static ResponsibilityArea Strategy => Get("strategy");

    internal static ResponsibilityArea Leadership => Get("leadership");

    internal static ResponsibilityArea Product => Get("product");

    internal static ResponsibilityArea Portfolio => Get("portfolio");

    internal static ResponsibilityArea Finance => Get("finance");

    internal static ResponsibilityArea Security => Get("security");

    internal static ResponsibilityArea Data => Get("data");

    internal static ResponsibilityArea Market => Get("market");

    internal static ResponsibilityArea People => Get("people");

    internal static ResponsibilityArea Governance => Get("governance");

    internal static ResponsibilityArea Stakeholders => Get("stakeholders");

    internal static ResponsibilityArea? TryGet(string id)
    {
        int index = Array.IndexOf(InOrder, id);
        return index < 0 ? null : Get(index);
    }

    private static ResponsibilityArea Get(string id) => Get(Array.IndexOf(InOrder, id));

    private static ResponsibilityArea Get(int index) =>
        Volatile.Read(ref Made[index]) ?? Interlocked.CompareExchange(ref Made[index], Make(InOrder[index]), null) ?? Made[index]!;

    private static ResponsibilityArea Make(string id) =>
        ResponsibilityArea.FromChecked(id, EmbeddedTexts.Get(RoleTextKeys.ForArea(id)), EmbeddedTexts.Get(RoleTextKeys.ForAreaDescription(id)));
}
