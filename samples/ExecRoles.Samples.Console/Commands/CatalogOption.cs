using System.CommandLine;

namespace ExecRoles.Samples.Console.Commands;

/// <summary>Makes the option that names a file of the user's own roles.</summary>
internal static class CatalogOption
{
    internal static Option<string?> Create() => new("--catalog")
    {
        HelpName = "FILE",
        Description = "A JSON file of roles, which come before the built-in ones, or take the place of those with the same id; "
            + "its areas and words apply to all. Default: the built-in roles alone.",
    };
}
