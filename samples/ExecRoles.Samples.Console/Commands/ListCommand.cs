using System.CommandLine;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary><c>list</c>: all roles, each with id, abbreviation, title, focus and mandate.</summary>
internal sealed class ListCommand(Terminal terminal) : RoleCommand(
    "list",
    "Lists all roles: id, abbreviation, title, focus and mandate; with --format text one role a line, with tabs between; "
        + "with --format json all that they say in all languages, as a file for --catalog.",
    terminal)
{
    internal override IReadOnlyList<string> Examples { get; } =
    [
        "list",
        "list --language de --format markdown",
        $"list --catalog {RolesRootCommand.ExampleFile}",
        "list --format json",
    ];

    protected override void Show(ParseResult parsed, RoleCatalog catalog, RoleOutput output) => output.Write(catalog);
}
