namespace ExecRoles;

/// <summary>The built-in roles, in English and German, for code that needs no other catalog.</summary>
/// <remarks>
/// Thread-safe; a role is made when it is first used, and none pays for the others. <see cref="Responsibility.Sources"/> and the like
/// tell where
/// each fact comes from. <c>using static ExecRoles.Roles;</c> lets code say <c>Cio</c> and <c>Cto</c>.
/// </remarks>
public static class Roles
{
    /// <summary>Gets the catalog of all built-in roles.</summary>
    public static RoleCatalog All => Listing.All;

    /// <summary>Gets the Chief Executive Officer, in English and German: leads the company as a whole.</summary>
    public static Role Ceo => BuiltInRoles.Get("ceo");

    /// <summary>Gets the Chief Financial Officer, in English and German: keeps the company solvent and well funded.</summary>
    public static Role Cfo => BuiltInRoles.Get("cfo");

    /// <summary>Gets the Chief Operating Officer, in English and German: runs day-to-day operations.</summary>
    public static Role Coo => BuiltInRoles.Get("coo");

    /// <summary>Gets the Chief Strategy Officer, in English and German: prepares the corporate strategy.</summary>
    public static Role ChiefStrategyOfficer => BuiltInRoles.Get("chief-strategy-officer");

    /// <summary>Gets the Chief Supply Chain Officer, in English and German: keeps the company supplied and able to deliver.</summary>
    public static Role ChiefSupplyChainOfficer => BuiltInRoles.Get("chief-supply-chain-officer");

    /// <summary>Gets the Chief Information Officer, in English and German: manages the company's own technology, looking inward.</summary>
    public static Role Cio => BuiltInRoles.Get("cio");

    /// <summary>Gets the Chief Technology Officer, in English and German: improves the products with technology, looking outward.</summary>
    public static Role Cto => BuiltInRoles.Get("cto");

    /// <summary>Gets the Chief Information Security Officer, in English and German: protects the company's information.</summary>
    public static Role Ciso => BuiltInRoles.Get("ciso");

    /// <summary>Gets the Chief Data Officer, in English and German: makes the company's data reliable and usable.</summary>
    public static Role ChiefDataOfficer => BuiltInRoles.Get("chief-data-officer");

    /// <summary>Gets the Chief Digital Officer, in English and German: digitalizes business models and processes.</summary>
    public static Role ChiefDigitalOfficer => BuiltInRoles.Get("chief-digital-officer");

    /// <summary>Gets the Chief AI Officer, in English and German: puts AI to work, responsibly and lawfully.</summary>
    public static Role Caio => BuiltInRoles.Get("caio");

    /// <summary>Gets the Chief Product Officer, in English and German: decides which products are developed.</summary>
    public static Role ChiefProductOfficer => BuiltInRoles.Get("chief-product-officer");

    /// <summary>Gets the Chief Marketing Officer, in English and German: builds the brand and creates demand.</summary>
    public static Role Cmo => BuiltInRoles.Get("cmo");

    /// <summary>Gets the Chief Commercial Officer, in English and German: leads sales and owns revenue.</summary>
    public static Role ChiefCommercialOfficer => BuiltInRoles.Get("chief-commercial-officer");

    /// <summary>Gets the Chief Communications Officer, in English and German: builds and protects the company's reputation.</summary>
    public static Role ChiefCommunicationsOfficer => BuiltInRoles.Get("chief-communications-officer");

    /// <summary>Gets the Chief Human Resources Officer, in English and German: builds the workforce that the company needs.</summary>
    public static Role Chro => BuiltInRoles.Get("chro");

    /// <summary>Gets the Chief Legal Officer, in English and German: protects the company's legal position.</summary>
    public static Role Clo => BuiltInRoles.Get("clo");

    /// <summary>Gets the Chief Compliance Officer, in English and German: prevents and pursues violations of law and policies.</summary>
    public static Role ChiefComplianceOfficer => BuiltInRoles.Get("chief-compliance-officer");

    /// <summary>Gets the Chief Risk Officer, in English and German: makes risks visible and keeps them bearable.</summary>
    public static Role ChiefRiskOfficer => BuiltInRoles.Get("chief-risk-officer");

    /// <summary>Gets the Chief Sustainability Officer, in English and German: directs environmental and social programs.</summary>
    public static Role ChiefSustainabilityOfficer => BuiltInRoles.Get("chief-sustainability-officer");

    /// <summary>Lays two or more roles side by side, with the built-in words and boundaries.</summary>
    /// <param name="first">The first role.</param>
    /// <param name="second">The second role.</param>
    /// <param name="others">More roles.</param>
    /// <returns>The comparison, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException">A role is <see langword="null"/>.</exception>
    /// <example><code>Console.WriteLine(Roles.Compare(Roles.Cio, Roles.Cto).ToMarkdown("de"));</code></example>
    public static RoleComparison Compare(Role first, Role second, params Role[] others)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(others);
        return ComparisonBuilder.Compare(
            [first, second, .. others], Wording.BuiltIn, AreaOrder.BuiltIn, BoundarySet.BuiltIn, nameof(others));
    }

    /// <summary>Lays two or more roles side by side, with the built-in words and boundaries.</summary>
    /// <param name="roles">The roles.</param>
    /// <returns>The comparison, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are fewer than two roles.</exception>
    public static RoleComparison Compare(IEnumerable<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return ComparisonBuilder.Compare([.. roles], Wording.BuiltIn, AreaOrder.BuiltIn, BoundarySet.BuiltIn, nameof(roles));
    }

    /// <summary>Gets a role to be shown, with the built-in words.</summary>
    /// <param name="role">The role; it may be one of your own.</param>
    /// <returns>The description, with all texts in all languages that they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    /// <example><code>Console.WriteLine(Roles.Describe(Roles.Cio).ToHtml("de"));</code></example>
    public static RoleDescription Describe(Role role) =>
        new(role ?? throw new ArgumentNullException(nameof(role)), Wording.BuiltIn, AreaOrder.BuiltIn);

    private static class Listing
    {
        internal static readonly RoleCatalog All = new(BuiltInRoles.Ids.Select(BuiltInRoles.Get)) { Version = "2026-11-28" };
    }
}
