namespace ExecRoles;

/// <summary>One call of <c>AddExecRoles</c> that changes the catalog.</summary>
internal sealed class ConfiguredChange(string source, Func<IServiceProvider, RoleCatalog, RoleCatalog> apply)
{
    /// <summary>Gets what the change reads, such as <c> (file 'roles.json')</c>, or an empty string.</summary>
    internal string Source => source;

    internal RoleCatalog Apply(IServiceProvider services, RoleCatalog catalog) =>
        apply(services, catalog) ?? throw new ArgumentException("The function returned null. Return a catalog.");
}
