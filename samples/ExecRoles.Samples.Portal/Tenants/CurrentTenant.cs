namespace ExecRoles.Samples.Portal.Tenants;

/// <summary>The tenant whose page was asked for: <c>/t/north/…</c>.</summary>
public sealed class CurrentTenant(IHttpContextAccessor accessor)
{
    /// <summary>Gets the id of the tenant, or <see langword="null"/> outside of a tenant's pages.</summary>
    public string? Id => accessor.HttpContext?.GetRouteValue("tenant") as string;

    /// <summary>Gets the id of the tenant.</summary>
    /// <exception cref="InvalidOperationException">The page belongs to no tenant.</exception>
    public string RequiredId => Id ?? throw new InvalidOperationException("The page belongs to no tenant.");

    /// <summary>Gives the address of a page of this tenant.</summary>
    public string Path(string page) => PathOf(RequiredId, page);

    /// <summary>Gives the address of a page of a tenant.</summary>
    public string PathOf(string tenant, string page) => $"{accessor.HttpContext?.Request.PathBase}/t/{Uri.EscapeDataString(tenant)}/{page}";
}
