using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ExecRoles;

/// <summary>Makes the application's catalog, once, when its options are validated: a host does that when it starts.</summary>
internal sealed class CatalogComposer(IServiceScopeFactory scopes) : IValidateOptions<ExecRolesOptions>
{
    private readonly object gate = new();
    private ICatalogStep? current;
    private RoleCatalog? catalog;

    public ValidateOptionsResult Validate(string? name, ExecRolesOptions options)
    {
        if (!string.IsNullOrEmpty(name))
        {
            return ValidateOptionsResult.Skip;
        }

        RefuseCycle();
        lock (gate)
        {
            return catalog is null ? Compose(options) : ValidateOptionsResult.Success;
        }
    }

    internal RoleCatalog GetCatalog(IServiceProvider services)
    {
        RefuseCycle();

        // The monitor's options are those that a starting host validates, so that nothing is read twice.
        ExecRolesOptions options = services.GetRequiredService<IOptionsMonitor<ExecRolesOptions>>().CurrentValue;
        ValidateOptionsResult result = Validate(Options.DefaultName, options);
        return catalog ?? throw new OptionsValidationException(Options.DefaultName, typeof(ExecRolesOptions), result.Failures);
    }

    private ValidateOptionsResult Compose(ExecRolesOptions options)
    {
        CatalogDraft draft = new();
        try
        {
            foreach (ICatalogStep step in options.Steps)
            {
                current = step;
                step.Apply(draft, scopes);
            }
        }
        finally
        {
            current = null;
        }

        if (draft.Failures.Count > 0)
        {
            return ValidateOptionsResult.Fail(draft.Failures);
        }

        catalog = draft.Catalog;
        return ValidateOptionsResult.Success;
    }

    private void RefuseCycle()
    {
        if (Monitor.IsEntered(gate))
        {
            throw new InvalidOperationException(
                $"{current} cannot be read: it needs the RoleCatalog, or the IStringLocalizer<Role> over it, that is just being made with it. "
                + "Let it depend on neither.");
        }
    }
}
