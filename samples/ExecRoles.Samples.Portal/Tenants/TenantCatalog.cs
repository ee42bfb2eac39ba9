using System.Collections.Immutable;
using ExecRoles.Json;
using ExecRoles.Samples.Portal.Data;

namespace ExecRoles.Samples.Portal.Tenants;

/// <summary>A tenant's roles and words: the built-in catalog with what the tenant wrote over it.</summary>
public sealed class TenantCatalog
{
    public const int MaximumBytes = 256 * 1024;

    public TenantCatalog(Tenant tenant)
    {
        Name = tenant.Name;
        try
        {
            Catalog = Make(tenant.OwnRoles, tenant.OwnTexts);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            // What was saved was right, but a later release of the library may see it otherwise; somebody has to be able to mend it.
            Catalog = Roles.All;
            IsUnreadable = true;
        }
    }

    public LocalizedText Name { get; }

    public RoleCatalog Catalog { get; }

    /// <summary>Gets whether the built-in catalog stands in, because what the tenant wrote cannot be read.</summary>
    public bool IsUnreadable { get; }

    /// <summary>Makes the catalog of a tenant.</summary>
    /// <exception cref="RoleCatalogFormatException">The document of roles has errors; each has its line and column.</exception>
    /// <exception cref="RoleTextException">The texts have errors.</exception>
    public static RoleCatalog Make(string? ownRoles, IEnumerable<OwnText> ownTexts)
    {
        RoleCatalog catalog = string.IsNullOrWhiteSpace(ownRoles)
            ? Roles.All
            : RoleCatalogJson.Parse(ownRoles, new RoleCatalogJsonOptions { Base = Roles.All, MaximumBytes = MaximumBytes });
        foreach (IGrouping<string, OwnText> language in ownTexts.GroupBy(text => text.Language))
        {
            catalog = catalog.WithTexts(language.Key, language.ToImmutableDictionary(text => text.Key, text => text.Text));
        }

        return catalog;
    }
}
