using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles;

/// <summary>Adds what separates two roles.</summary>
internal sealed class BoundaryStep(Boundary boundary) : ICatalogStep
{
    public void Apply(CatalogDraft draft, IServiceScopeFactory scopes) => draft.Add(boundary, this);

    public override string ToString() => $"AddBoundary('{boundary.First}', '{boundary.Second}')";
}
