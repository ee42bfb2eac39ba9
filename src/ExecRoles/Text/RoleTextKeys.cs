namespace ExecRoles;

/// <summary>The keys of all texts, built from ids: what to override with <c>RoleCatalog.WithTexts</c>, or to translate.</summary>
/// <remarks>
/// Keys are stable. <see cref="BuiltIn"/> lists those of the built-in texts, <c>RoleCatalog.TextKeys</c> those of one catalog: of its areas,
/// its roles and its boundaries, and of the words that belong to none of them (<c>aspects.</c>, <c>codes.</c>, <c>companies.</c>,
/// <c>orientations.</c>, <c>outcomes.</c>, <c>scopes.</c>, <c>sources.</c>, <c>strengths.</c>, <c>styles.</c> and <c>words.</c>). A word may have placeholders such as <c>{roles}</c>, which every language keeps; <c>{areas:lower}</c> begins each name in
/// lower case. Thread-safe.
/// </remarks>
public static class RoleTextKeys
{
    /// <summary>The first parts of keys that do not belong to a role, and so cannot be role ids.</summary>
    internal static readonly IReadOnlyList<string> Roots = new ReadOnlyList<string>(
        ["areas", "aspects", "boundaries", "codes", "companies", "orientations", "outcomes", "scopes", "sources", "strengths", "styles", "words"]);

    internal const string BoundaryRoot = "boundaries";

    private const string TitleFormPart = ".title.";

    private static readonly string[] WordRoots =
        ["aspects", "codes", "companies", "orientations", "outcomes", "scopes", "sources", "strengths", "styles", "words"];

    /// <summary>Gets the keys of all built-in texts, in ordinal order.</summary>
    public static IReadOnlyList<string> BuiltIn => Listing.BuiltIn;

    /// <summary>Gets the key of the title of a role: <c>cio.title</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public static string ForTitle(string roleId) => Key(string.Empty, roleId, ".title", nameof(roleId));

    /// <summary>Gets the key of the title of a role as it is said of the function, of a woman or of a man: <c>cio.title.feminine</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <param name="style"><c>neutral</c>, <c>feminine</c> or <c>masculine</c>.</param>
    /// <param name="companyForm">
    /// <c>stock-corporation</c> or <c>limited-company</c> for the title in the body that runs such a company, or <see langword="null"/>.
    /// </param>
    /// <returns>The key, such as <c>cio.title.stock-corporation.feminine</c>; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> or <paramref name="style"/> is <see langword="null"/>.</exception>
    public static string ForTitleForm(string roleId, string style, string? companyForm = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        string after = companyForm is null ? TitleFormPart : TitleFormPart + companyForm + ".";
        return Key(string.Empty, roleId, after, nameof(roleId)) + style;
    }

    /// <summary>Gets the key of the mandate of a role: <c>cio.mandate</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public static string ForMandate(string roleId) => Key(string.Empty, roleId, ".mandate", nameof(roleId));

    /// <summary>Gets the key of the description of a role's focus: <c>cio.focus</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public static string ForFocus(string roleId) => Key(string.Empty, roleId, ".focus", nameof(roleId));

    /// <summary>Gets the key of the audience of a role's focus: <c>cio.focus.audience</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public static string ForFocusAudience(string roleId) => Key(string.Empty, roleId, ".focus.audience", nameof(roleId));

    /// <summary>Gets the key of the statement of a responsibility: <c>cio.responsibilities.it-operations</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <param name="responsibilityId">The id of the responsibility.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ForResponsibility(string roleId, string responsibilityId) =>
        Key(string.Empty, roleId, ".responsibilities.", nameof(roleId)) + Key(string.Empty, responsibilityId, string.Empty, nameof(responsibilityId));

    /// <summary>Gets the key of the description of a role's vendor relationship: <c>cio.vendors</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public static string ForVendors(string roleId) => Key(string.Empty, roleId, ".vendors", nameof(roleId));

    /// <summary>Gets the key of which vendors a role deals with: <c>cio.vendors.which</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public static string ForVendorsWhich(string roleId) => Key(string.Empty, roleId, ".vendors.which", nameof(roleId));

    /// <summary>Gets the key of what a role needs vendors for: <c>cio.vendors.purpose</c>.</summary>
    /// <param name="roleId">The id of the role.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public static string ForVendorsPurpose(string roleId) => Key(string.Empty, roleId, ".vendors.purpose", nameof(roleId));

    /// <summary>Gets the key of the name of an area: <c>areas.infrastructure</c>.</summary>
    /// <param name="areaId">The id of the area.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areaId"/> is <see langword="null"/>.</exception>
    public static string ForArea(string areaId) => Key("areas.", areaId, string.Empty, nameof(areaId));

    /// <summary>Gets the key of the description of an area: <c>areas.infrastructure.description</c>.</summary>
    /// <param name="areaId">The id of the area.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="areaId"/> is <see langword="null"/>.</exception>
    public static string ForAreaDescription(string areaId) => Key("areas.", areaId, ".description", nameof(areaId));

    /// <summary>Gets the key of what separates two roles: <c>boundaries.cio.cto</c>, whichever comes first.</summary>
    /// <param name="firstRoleId">The id of one role.</param>
    /// <param name="secondRoleId">The id of the other role.</param>
    /// <returns>The key; the same in every language and for both orders.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string ForBoundary(string firstRoleId, string secondRoleId)
    {
        ArgumentNullException.ThrowIfNull(firstRoleId);
        ArgumentNullException.ThrowIfNull(secondRoleId);
        return string.CompareOrdinal(firstRoleId, secondRoleId) < 0
            ? $"{BoundaryRoot}.{firstRoleId}.{secondRoleId}"
            : $"{BoundaryRoot}.{secondRoleId}.{firstRoleId}";
    }

    /// <summary>Gets the key of the name of an aspect that is no area: <c>aspects.focus</c>.</summary>
    /// <param name="aspectId"><c>mandate</c>, <c>focus</c> or <c>vendors</c>.</param>
    /// <returns>The key; the same in every language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aspectId"/> is <see langword="null"/>.</exception>
    public static string ForAspect(string aspectId) => Key("aspects.", aspectId, string.Empty, nameof(aspectId));

    /// <summary>Says whether a key belongs to a word that is no text of a role, an area or a boundary.</summary>
    internal static bool IsWord(string key) => Array.IndexOf(WordRoots, Root(key)) >= 0;

    /// <summary>Says whether a key belongs to a form of a title, which only languages have whose titles know a gender.</summary>
    internal static bool IsTitleForm(string key) => key.IndexOf(TitleFormPart, StringComparison.Ordinal) > 0;

    internal static string Root(string key)
    {
        int point = key.IndexOf('.');
        return point < 0 ? key : key.Substring(0, point);
    }

    private static string Key(string before, string id, string after, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(id, parameterName);
        return before + id + after;
    }

    private static class Listing
    {
        internal static readonly IReadOnlyList<string> BuiltIn =
            new ReadOnlyList<string>([.. EmbeddedTexts.Keys().OrderBy(static key => key, StringComparer.Ordinal)]);
    }
}
