namespace ExecRoles;

/// <summary>Finds roles by what classifications of occupations say.</summary>
public static class RoleCatalogCodes
{
    /// <summary>Makes a catalog of the roles that a classification of occupations files under a code.</summary>
    /// <param name="catalog">The catalog; it stays as it is.</param>
    /// <param name="scheme">
    /// The classification, such as <see cref="OccupationSchemes.Esco"/>, exactly as it is written; any string is allowed.
    /// </param>
    /// <param name="code">The code, such as <c>1330.2</c>, exactly as it is written; any string is allowed.</param>
    /// <returns>The roles, whatever the version of the classification and however well the code fits; empty if there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static RoleCatalog WhereCode(this RoleCatalog catalog, string scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        List<Role> coded = [];
        foreach (Role role in catalog)
        {
            foreach (OccupationCode given in role.OccupationCodes)
            {
                if (given.Scheme == scheme && given.Code == code)
                {
                    coded.Add(role);
                }
            }
        }

        return catalog.Where(coded.Contains);
    }
}
