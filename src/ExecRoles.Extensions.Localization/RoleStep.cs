using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles;

/// <summary>Adds a role.</summary>
internal sealed class RoleStep(Role role) : ICatalogStep
{
    public void Apply(CatalogDraft draft, IServiceScopeFactory scopes) => draft.Add(role, this);

    public override string ToString() => $"AddRole('{role.Id}')";
}
