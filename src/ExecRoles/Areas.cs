namespace ExecRoles;

/// <summary>The built-in areas of responsibility, with names and descriptions in English and German.</summary>
/// <remarks>An open set: make your own with <see cref="ResponsibilityArea(string, LocalizedText)"/>. Thread-safe.</remarks>
public static class Areas
{
    /// <summary>Gets all built-in areas, in the order in which pages list them.</summary>
    public static IReadOnlyList<ResponsibilityArea> All => Listing.All;

    /// <summary>Gets the area of long-term goals and how to reach them.</summary>
    public static ResponsibilityArea Strategy => BuiltInAreas.Get("strategy");

    /// <summary>Gets the area of managing the company, its departments and its teams.</summary>
    public static ResponsibilityArea Leadership => BuiltInAreas.Get("leadership");

    /// <summary>Gets the area of earnings and the measures that improve them.</summary>
    public static ResponsibilityArea Profit => BuiltInAreas.Get("profit");

    /// <summary>Gets the area of funding, liquidity, budgets and accounting.</summary>
    public static ResponsibilityArea Finance => BuiltInAreas.Get("finance");

    /// <summary>Gets the area of demand, brand, prices and competitive position.</summary>
    public static ResponsibilityArea Market => BuiltInAreas.Get("market");

    /// <summary>Gets the area of winning, serving and keeping customers.</summary>
    public static ResponsibilityArea Sales => BuiltInAreas.Get("sales");

    /// <summary>Gets the area of designing, building and improving what the company offers.</summary>
    public static ResponsibilityArea Product => BuiltInAreas.Get("product");

    /// <summary>Gets the area of choosing among products, projects and investments and allocating resources to them.</summary>
    public static ResponsibilityArea Portfolio => BuiltInAreas.Get("portfolio");

    /// <summary>Gets the area of business models, customer channels and processes built on software and data.</summary>
    public static ResponsibilityArea Digitalization => BuiltInAreas.Get("digitalization");

    /// <summary>Gets the area of information as an asset: quality, availability and use.</summary>
    public static ResponsibilityArea Data => BuiltInAreas.Get("data");

    /// <summary>Gets the area of choosing, using and overseeing systems that learn or generate content.</summary>
    public static ResponsibilityArea ArtificialIntelligence => BuiltInAreas.Get("artificial-intelligence");

    /// <summary>Gets the area of technical systems, platforms and networks.</summary>
    public static ResponsibilityArea Infrastructure => BuiltInAreas.Get("infrastructure");

    /// <summary>Gets the area of services, processes and production that have to work every day.</summary>
    public static ResponsibilityArea Operations => BuiltInAreas.Get("operations");

    /// <summary>Gets the area of purchasing, suppliers, logistics and inventory.</summary>
    public static ResponsibilityArea SupplyChain => BuiltInAreas.Get("supply-chain");

    /// <summary>Gets the area of better results at lower cost, in less time or with less effort.</summary>
    public static ResponsibilityArea Efficiency => BuiltInAreas.Get("efficiency");

    /// <summary>Gets the area of confidentiality, integrity and availability of data and systems.</summary>
    public static ResponsibilityArea Security => BuiltInAreas.Get("security");

    /// <summary>Gets the area of hiring, developing and paying employees, company culture and working conditions.</summary>
    public static ResponsibilityArea People => BuiltInAreas.Get("people");

    /// <summary>Gets the area of access, skills and needs of those who work with systems, data, products or services.</summary>
    public static ResponsibilityArea Users => BuiltInAreas.Get("users");

    /// <summary>Gets the area of messages to the public, the media and employees, and the company's reputation.</summary>
    public static ResponsibilityArea Communications => BuiltInAreas.Get("communications");

    /// <summary>Gets the area of relations with owners, investors, the board, authorities and employee representatives.</summary>
    public static ResponsibilityArea Stakeholders => BuiltInAreas.Get("stakeholders");

    /// <summary>Gets the area of contracts, disputes, transactions and intellectual property.</summary>
    public static ResponsibilityArea Legal => BuiltInAreas.Get("legal");

    /// <summary>Gets the area of internal policies, internal controls and adherence to the law.</summary>
    public static ResponsibilityArea Governance => BuiltInAreas.Get("governance");

    /// <summary>Gets the area of threats to the company's goals and survival, preparedness and crisis response.</summary>
    public static ResponsibilityArea Risk => BuiltInAreas.Get("risk");

    /// <summary>Gets the area of climate, environment, human rights and social responsibility, and reporting on them.</summary>
    public static ResponsibilityArea Sustainability => BuiltInAreas.Get("sustainability");

    private static class Listing
    {
        internal static readonly IReadOnlyList<ResponsibilityArea> All =
            new ReadOnlyList<ResponsibilityArea>(Array.ConvertAll(AreaOrder.BuiltInIds, BuiltInAreas.Get));
    }
}
