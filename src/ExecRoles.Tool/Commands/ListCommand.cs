using System.CommandLine;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>list</c>: all roles, and what each is there for.</summary>
internal sealed class ListCommand(Terminal terminal) : RoleCommand<RoleCatalog>(
    "list",
    "Lists all roles and what each is there for; with --format json everything in all languages, as a file for --catalog.",
    OutputFormats.OfLists,
    terminal)
{
    internal override IReadOnlyList<string> Examples { get; } =
    [
        "list",
        "list --language de --format markdown",
        $"list --catalog {RolesRootCommand.ExampleFile}",
        "list --format json",
    ];

    protected override RoleCatalog Choose(ParseResult parsed, RoleCatalog catalog) => catalog;
}
