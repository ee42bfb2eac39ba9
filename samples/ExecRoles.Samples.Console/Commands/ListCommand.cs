using System.CommandLine;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary><c>list</c>: all roles, each with id, abbreviation, title, focus and mandate.</summary>
internal sealed class ListCommand(Terminal terminal) : RoleCommand(
    "list",
    "Lists all roles: id, abbreviation, title, focus and mandate; with --format text one role a line, with tabs between.",
    terminal)
{
    internal override IReadOnlyList<string> Examples { get; } =
    [
        "list",
        "list --language de --format markdown",
    ];

    protected override void Show(ParseResult parsed, RoleOutput output) => output.Write(Catalog);
}
