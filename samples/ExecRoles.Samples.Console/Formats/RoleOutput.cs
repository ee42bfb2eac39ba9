namespace ExecRoles.Samples.Console.Formats;

/// <summary>Shows roles as the user has asked for it.</summary>
internal sealed class RoleOutput(IOutputFormat format, string language, Terminal terminal)
{
    internal void Write(RoleCatalog catalog) => format.Write(catalog, language, terminal);

    internal void Write(RoleCatalog catalog, RoleDescription description) => format.Write(catalog, description, language, terminal);

    internal void Write(RoleComparison comparison) => format.Write(comparison, language, terminal);
}
