using System.CommandLine;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary><c>describe ROLE</c>: what one role is there for, where it looks, and what it answers for.</summary>
internal sealed class DescribeCommand : RoleCommand
{
    private readonly Argument<string> role = RoleArgument.One();

    private readonly Option<bool> sources = new("--sources")
    {
        Description = "Shows title forms, occupation codes and where each fact comes from as well; json has them always.",
    };

    internal DescribeCommand(Terminal terminal)
        : base("describe", "Describes one role.", terminal)
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

    protected override void Show(ParseResult parsed, RoleCatalog catalog, RoleOutput output)
    {
        RoleDescription description = catalog.Describe(catalog.Find(parsed.GetRequiredValue(role)).Id);
        output.Write(catalog, parsed.GetValue(sources) ? description.WithSources() : description);
    }
}
