using System.CommandLine;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary><c>describe ROLE</c>: what one role is there for, where it looks, and what it answers for.</summary>
internal sealed class DescribeCommand : RoleCommand
{
    private readonly Argument<string> role = RoleArgument.One();

    internal DescribeCommand(Terminal terminal)
        : base("describe", "Describes one role.", terminal) => Arguments.Add(role);

    internal override IReadOnlyList<string> Examples { get; } =
    [
        "describe cio",
        "describe CTO --language de --format html",
        $"describe head-of-payroll --catalog {RolesRootCommand.ExampleFile}",
    ];

    protected override void Show(ParseResult parsed, RoleCatalog catalog, RoleOutput output) =>
        output.Write(catalog, catalog.Find(parsed.GetRequiredValue(role)));
}
