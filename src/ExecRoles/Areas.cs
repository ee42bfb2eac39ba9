namespace ExecRoles;

/// <summary>The built-in areas of responsibility, with names and descriptions in English and German.</summary>
/// <remarks>An open set: make your own with <see cref="ResponsibilityArea(string, LocalizedText)"/>. Thread-safe.</remarks>
public static class Areas
{
    /// <summary>Gets all built-in areas, in the order in which pages list them.</summary>
    public static IReadOnlyList<ResponsibilityArea> All => Listing.All;

    /// <summary>Gets the area of technical systems, platforms and networks.</summary>
    public static ResponsibilityArea Infrastructure => BuiltInAreas.Get("infrastructure");

    /// <summary>Gets the area of day-to-day services, processes and production.</summary>
    public static ResponsibilityArea Operations => BuiltInAreas.Get("operations");

    /// <summary>Gets the area of better results at less cost, time or effort.</summary>
    public static ResponsibilityArea Efficiency => BuiltInAreas.Get("efficiency");

    /// <summary>Gets the area of the people who use systems, data or products.</summary>
    public static ResponsibilityArea Users => BuiltInAreas.Get("users");

    /// <summary>Gets the area of profit and what raises it.</summary>
    public static ResponsibilityArea Profit => BuiltInAreas.Get("profit");

    /// <summary>Gets the area of long-term goals and the way to reach them.</summary>
    public static ResponsibilityArea Strategy => BuiltInAreas.Get("strategy");

    /// <summary>Gets the area of leading departments and teams and sharing in top management.</summary>
    public static ResponsibilityArea Leadership => BuiltInAreas.Get("leadership");

    /// <summary>Gets the area of designing, building and improving what the company offers.</summary>
    public static ResponsibilityArea Product => BuiltInAreas.Get("product");

    /// <summary>Gets the area of choosing between and balancing products, projects or investments.</summary>
    public static ResponsibilityArea Portfolio => BuiltInAreas.Get("portfolio");

    /// <summary>Gets the area of planning, raising, spending and accounting for money.</summary>
    public static ResponsibilityArea Finance => BuiltInAreas.Get("finance");

    /// <summary>Gets the area of protecting information and systems against harm and misuse.</summary>
    public static ResponsibilityArea Security => BuiltInAreas.Get("security");

    /// <summary>Gets the area of data as an asset: quality, availability and use.</summary>
    public static ResponsibilityArea Data => BuiltInAreas.Get("data");

    /// <summary>Gets the area of demand, brand, prices and standing against competitors.</summary>
    public static ResponsibilityArea Market => BuiltInAreas.Get("market");

    /// <summary>Gets the area of the workforce, skills, culture and working conditions.</summary>
    public static ResponsibilityArea People => BuiltInAreas.Get("people");

    /// <summary>Gets the area of rules, controls, risks and compliance.</summary>
    public static ResponsibilityArea Governance => BuiltInAreas.Get("governance");

    /// <summary>Gets the area of relations with owners, supervisory bodies, authorities, worker representation and the public.</summary>
    public static ResponsibilityArea Stakeholders => BuiltInAreas.Get("stakeholders");

    private static class Listing
    {
        internal static readonly IReadOnlyList<ResponsibilityArea> All =
            new ReadOnlyList<ResponsibilityArea>([.. BuiltInAreas.Ids.Select(static id => BuiltInAreas.TryGet(id)!)]);
    }
}
