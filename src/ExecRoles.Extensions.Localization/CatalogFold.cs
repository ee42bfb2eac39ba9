using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ExecRoles;

/// <summary>Makes the application's catalog: the built-in one, with every change in the order in which it was registered.</summary>
internal sealed class CatalogFold(IEnumerable<ConfiguredChange> changes, IServiceScopeFactory scopes)
{
    private readonly object gate = new();
    private string? current;

    internal RoleCatalog Make()
    {
        if (Monitor.IsEntered(gate))
        {
            throw new InvalidOperationException(
                $"{current} asks for the RoleCatalog, or for an IStringLocalizer<Role> over it, while this catalog is being made. "
                + "Use the catalog that the function gets instead.");
        }

        lock (gate)
        {
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            try
            {
                return Make(scope.ServiceProvider);
            }
            finally
            {
                // A container makes its services synchronously, but what a change used may have asynchronous disposal only.
                scope.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }

    private RoleCatalog Make(IServiceProvider services)
    {
        RoleCatalog catalog = Roles.All;
        CatalogProblems problems = new();
        int number = 0;
        foreach (ConfiguredChange change in changes)
        {
            number++;
            current = FormattableString.Invariant($"AddExecRoles, change {number}{change.Source}");
            catalog = problems.Apply(current, catalog, before => change.Apply(services, before));
        }

        return problems.Found.Count == 0
            ? catalog
            : throw new OptionsValidationException(Options.DefaultName, typeof(RoleCatalog), problems.Found);
    }

    /// <summary>Options that nobody reads: a host validates them when it starts, and that makes the catalog.</summary>
    internal sealed class StartUp;
}
