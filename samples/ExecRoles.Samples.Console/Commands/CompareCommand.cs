using System.CommandLine;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary><c>compare ROLE ROLE [ROLE…]</c>: what roles have in common, and how they differ.</summary>
internal sealed class CompareCommand : RoleCommand
{
    private readonly Argument<string[]> roles = RoleArgument.TwoOrMore();

    internal CompareCommand(Terminal terminal)
        : base("compare", "Shows what two or more roles have in common and how they differ.", terminal) => Arguments.Add(roles);

    internal override IReadOnlyList<string> Examples { get; } =
    [
        "compare cio cto --language de",
        "compare cio cto --format markdown",
        $"compare cio head-of-payroll --catalog {RolesRootCommand.ExampleFile}",
    ];

    protected override void Show(ParseResult parsed, RoleCatalog catalog, RoleOutput output) =>
        output.Write(catalog.Compare(parsed.GetRequiredValue(roles).Select(role => catalog.Find(role).Id)));
}
