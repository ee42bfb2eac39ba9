using System.CommandLine;
using System.CommandLine.Help;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary>All commands, and the help that shows them.</summary>
internal sealed class RolesRootCommand : RootCommand
{
    internal const string CommandName = "execroles";

    /// <summary>A file of roles in a clone of the repository.</summary>
    internal const string ExampleFile = "samples/roles.json";

    internal RolesRootCommand(Terminal terminal)
        : base("Shows what executive roles are and how they differ, in your language, and which role a job title names.")
    {
        HelpName = CommandName;
        Subcommands.Add(new ListCommand(terminal));
        Subcommands.Add(new DescribeCommand(terminal));
        Subcommands.Add(new CompareCommand(terminal));
        Subcommands.Add(new MatrixCommand(terminal));
        Subcommands.Add(new ResolveCommand(terminal));
        Subcommands.Add(new ExportCommand(terminal));
        Subcommands.Add(new ValidateCommand(terminal));
        Subcommands.Add(new DiffCommand(terminal));
        Subcommands.Add(new TranslateCommand(terminal));
        Subcommands.Add(new McpCommand(terminal));
        Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(terminal);
    }
}
