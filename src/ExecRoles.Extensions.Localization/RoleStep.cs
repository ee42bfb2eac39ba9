using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles;

/// <summary>Adds a role.</summary>
internal sealed class RoleStep(Role role) : ICatalogStep
{
    public void Apply(CatalogDraft draft, IServiceScopeFactory scopes)
    {
        try
        {
            draft.Add(role);
        }
        catch (ArgumentException exception)
        {
            draft.RefuseRoles($"{this}: {ArgumentCheck.ProblemIn(exception)}");
        }
    }

    public override string ToString() => $"AddRole('{role.Id}')";
}
