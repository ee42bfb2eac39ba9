using System.CommandLine;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>compare ROLE ROLE [ROLE…]</c>: what roles have in common, and how they differ.</summary>
internal sealed class CompareCommand : RoleCommand<RoleComparison>
{
    private readonly Argument<string[]> roles = RoleArgument.TwoOrMore();

    internal CompareCommand(Terminal terminal)
        : base("compare", "Shows what two or more roles have in common and how they differ.", OutputFormats.OfComparisons, terminal) =>
        Arguments.Add(roles);

    internal override IReadOnlyList<string> Examples { get; } =
    [
        "compare cio cto --language de",
        "compare cio cto ciso --format markdown",
        $"compare cio head-of-payroll --catalog {RolesRootCommand.ExampleFile}",
    ];

    protected override RoleComparison Choose(ParseResult parsed, RoleCatalog catalog) =>
        catalog.Compare([.. parsed.GetRequiredValue(roles).Select(catalog.Find)]);
}
