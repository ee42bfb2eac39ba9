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

    /// <summary>Gets the area of leading departments and teams and sharing in top management.</summary>
    public static ResponsibilityArea Leadership => BuiltInAreas.Leadership;

    /// <summary>Gets the area of designing, building and improving what the company offers.</summary>
    public static ResponsibilityArea Product => BuiltInAreas.Product;

    /// <summary>Gets the area of choosing between and balancing products, projects or investments.</summary>
    public static ResponsibilityArea Portfolio => BuiltInAreas.Portfolio;

    private static class Listing
    {
        internal static readonly IReadOnlyList<ResponsibilityArea> All =
            new ReadOnlyList<ResponsibilityArea>([.. BuiltInAreas.Ids.Select(static id => BuiltInAreas.TryGet(id)!)]);
    }
}
