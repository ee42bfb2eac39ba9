using System.Collections.Concurrent;
using ExecRoles.Samples.Portal.Data;
using Microsoft.EntityFrameworkCore;

namespace ExecRoles.Samples.Portal.Tenants;

/// <summary>The catalogs of the tenants, each made when it is first asked for and again when something was saved.</summary>
public sealed class TenantCatalogs(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<string, TenantCatalog> catalogs = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, LocalizedText>? names;

    /// <summary>Gets the tenants that the portal has.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Names => names ??= Read(context =>
        context.Tenants.AsNoTracking().OrderBy(tenant => tenant.Id).ToDictionary(tenant => tenant.Id, tenant => tenant.Name));

    public TenantCatalog Of(string tenantId) => catalogs.GetOrAdd(tenantId, id => Read(context =>
        new TenantCatalog(context.Tenants.AsNoTracking().Include(tenant => tenant.OwnTexts).Single(tenant => tenant.Id == id))));

    public void Forget(string tenantId) => catalogs.TryRemove(tenantId, out _);

    private T Read<T>(Func<PortalContext, T> query)
    {
        using IServiceScope scope = scopes.CreateScope();
        return query(scope.ServiceProvider.GetRequiredService<PortalContext>());
    }
}
