using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles;

/// <summary>Adds what separates two roles.</summary>
internal sealed class BoundaryStep(Boundary boundary) : ICatalogStep
{
    public void Apply(CatalogDraft draft, IServiceScopeFactory scopes)
    {
        try
        {
            draft.Add(boundary);
        }
        catch (ArgumentException exception)
        {
            draft.RefuseRoles($"{this}: {ArgumentCheck.ProblemIn(exception)}");
        }
    }

    public override string ToString() => $"AddBoundary('{boundary.First}', '{boundary.Second}')";
}
