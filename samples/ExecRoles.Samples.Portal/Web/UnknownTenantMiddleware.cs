using ExecRoles.Samples.Portal.Tenants;

namespace ExecRoles.Samples.Portal.Web;

/// <summary>Answers 404 for a tenant that the portal does not have, before any page runs.</summary>
public sealed class UnknownTenantMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentTenant tenant, TenantCatalogs tenants)
    {
        if (tenant.Id is { } id && !tenants.Names.ContainsKey(id))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
