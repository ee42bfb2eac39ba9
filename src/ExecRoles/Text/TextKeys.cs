namespace ExecRoles;

/// <summary>The keys of all texts, built from ids.</summary>
/// <remarks>
/// Keys are public API: a text is overridden and translated by its key. The texts of a role begin with its id; all else begins with one of
/// <see cref="Roots"/>, which role ids therefore cannot be.
/// </remarks>
internal static class TextKeys
{
    internal const string AreaRoot = "areas";
    internal const string BoundaryRoot = "boundaries";
    internal const string CompanyRoot = "companies";

    // What follows the id of a role or of an area.
    internal const string StructurePart = ".structure";
    internal const string TitlePart = ".title";
    internal const string MandatePart = ".mandate";
    internal const string FocusPart = ".focus";
    internal const string AudiencePart = ".focus.audience";
    internal const string ReportingLinePart = ".reporting-line";
    internal const string ResponsibilityPart = ".responsibilities.";
    internal const string VendorsPart = ".vendors";
    internal const string VendorsWhichPart = ".vendors.which";
    internal const string VendorsPurposePart = ".vendors.purpose";
    internal const string RemarkPart = ".remark";
    internal const string DescriptionPart = ".description";

    // What is cited or looked up, not overridden.
    internal const string CodePart = ".codes.";
    internal const string OccupationPart = "occupations.";
    internal const string AddressPart = "addresses.";
    internal const string AliasesPart = ".aliases";
    internal const string FunctionalPart = ".functional";
    internal const string AmbiguousPart = ".ambiguous";

    private const string TitleFormPart = ".title.";

    /// <summary>The first parts of keys that do not belong to a role.</summary>
    internal static readonly string[] Roots =
    [
        AreaRoot, "aspects", BoundaryRoot, "codes", CompanyRoot, "orientations", "outcomes", "relations", "scopes", "seats", "sources",
        "styles", "words",
    ];

    internal static string OfTitleForm(string roleId, string company, string gender) => roleId + TitleFormPart + company + "." + gender;

    internal static string OfArea(string areaId) => AreaRoot + "." + areaId;

    internal static string OfCompany(string companyId) => CompanyRoot + "." + companyId;

    /// <summary>Builds the key of what separates two roles, whichever is given first.</summary>
    internal static string OfBoundary(string firstRoleId, string secondRoleId) => string.CompareOrdinal(firstRoleId, secondRoleId) < 0
        ? BoundaryRoot + "." + firstRoleId + "." + secondRoleId
        : BoundaryRoot + "." + secondRoleId + "." + firstRoleId;

    /// <summary>Says whether a key belongs to a word of the pages, not to a text of a role, an area or a boundary.</summary>
    internal static bool IsWord(string key) =>
        Root(key) is var root && root is not (AreaRoot or BoundaryRoot) && Array.IndexOf(Roots, root) >= 0;

    /// <summary>Says whether a key belongs to a form of a title, which only languages have whose titles know a gender.</summary>
    internal static bool IsTitleForm(string key)
    {
        string root = Root(key);
        return key.StartsWith(root + TitleFormPart, StringComparison.Ordinal) && Array.IndexOf(Roots, root) < 0;
    }

    internal static string Root(string key)
    {
        int point = key.IndexOf('.');
        return point < 0 ? key : key.Substring(0, point);
    }
}
