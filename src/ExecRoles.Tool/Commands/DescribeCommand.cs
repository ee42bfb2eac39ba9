using System.CommandLine;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>describe ROLE</c>: what one role is there for, where it looks, and what it is responsible for.</summary>
internal sealed class DescribeCommand : RoleCommand<RoleDescription>
{
    private readonly Argument<string> role = RoleArgument.One();

    private readonly Option<bool> sources = new("--sources")
    {
        Description = "Also shows titles, occupation codes and where each fact comes from; json always has them.",
    };

    internal DescribeCommand(Terminal terminal)
        : base("describe", "Describes one role.", OutputFormats.OfDescriptions, terminal)
    {
        Arguments.Add(role);
        Options.Add(sources);
    }

    internal override IReadOnlyList<string> Examples { get; } =
    [
        "describe cio",
        "describe CTO --language de --format html",
        "describe ciso --language en --sources",
        $"describe head-of-payroll --catalog {RolesRootCommand.ExampleFile}",
    ];

    protected override RoleDescription Choose(ParseResult parsed, RoleCatalog catalog)
    {
        RoleDescription description = catalog.Describe(catalog.Find(parsed.GetRequiredValue(role)));
        return parsed.GetValue(sources) ? description.WithSources() : description;
    }
}
