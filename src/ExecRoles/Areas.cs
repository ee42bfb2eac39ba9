namespace ExecRoles;

/// <summary>The built-in areas of responsibility, with names and descriptions in English and German.</summary>
/// <remarks>An open set: make your own with <see cref="ResponsibilityArea(string, LocalizedText, LocalizedText)"/>. Thread-safe.</remarks>
public static class Areas
{
    /// <summary>Gets all built-in areas, in the order in which they are listed here.</summary>
    public static IReadOnlyList<ResponsibilityArea> All => Listing.All;

    /// <summary>Gets the area of technical systems, platforms and networks.</summary>
    public static ResponsibilityArea Infrastructure => BuiltInAreas.Infrastructure;

    /// <summary>Gets the area of day-to-day services, processes and production.</summary>
    public static ResponsibilityArea Operations => BuiltInAreas.Operations;

    /// <summary>Gets the area of better results at less cost, time or effort.</summary>
    public static ResponsibilityArea Efficiency => BuiltInAreas.Efficiency;

    /// <summary>Gets the area of the people who use systems, data or products.</summary>
    public static ResponsibilityArea Users => BuiltInAreas.Users;

    /// <summary>Gets the area of profit and what raises it.</summary>
    public static ResponsibilityArea Profit => BuiltInAreas.Profit;

    /// <summary>Gets the area of long-term goals and the way to reach them.</summary>
    public static ResponsibilityArea Strategy => BuiltInAreas.Strategy;

    /// <summary>Gets the area of leading departments and teams and sharing in top management.</summary>
    public static ResponsibilityArea Leadership => BuiltInAreas.Leadership;

    /// <summary>Gets the area of designing, building and improving what the company offers.</summary>
    public static ResponsibilityArea Product => BuiltInAreas.Product;

    /// <summary>Gets the area of choosing between and balancing products, projects or investments.</summary>
    public static ResponsibilityArea Portfolio => BuiltInAreas.Portfolio;

    /// <summary>Gets the area of planning, raising, spending and accounting for money.</summary>
    public static ResponsibilityArea Finance => BuiltInAreas.Finance;

    /// <summary>Gets the area of protecting information and systems against harm and misuse.</summary>
    public static ResponsibilityArea Security => BuiltInAreas.Security;

    /// <summary>Gets the area of data as an asset: quality, availability and use.</summary>
    public static ResponsibilityArea Data => BuiltInAreas.Data;

    /// <summary>Gets the area of demand, brand, prices and standing against competitors.</summary>
    public static ResponsibilityArea Market => BuiltInAreas.Market;

    /// <summary>Gets the area of the workforce, skills, culture and working conditions.</summary>
    public static ResponsibilityArea People => BuiltInAreas.People;

    /// <summary>Gets the area of rules, controls, risks and compliance.</summary>
    public static ResponsibilityArea Governance => BuiltInAreas.Governance;

    /// <summary>Gets the area of relations with owners, supervisory bodies, authorities, worker representation and the public.</summary>
    public static ResponsibilityArea Stakeholders => BuiltInAreas.Stakeholders;

    private static class Listing
    {
        internal static readonly IReadOnlyList<ResponsibilityArea> All =
            new ReadOnlyList<ResponsibilityArea>([.. BuiltInAreas.Ids.Select(static id => BuiltInAreas.TryGet(id)!)]);
    }
}
