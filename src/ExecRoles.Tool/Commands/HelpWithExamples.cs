using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ExecRoles.Tool.Commands;

/// <summary>The usual help of a command, followed by examples.</summary>
internal sealed class HelpWithExamples(Terminal terminal) : SynchronousCommandLineAction
{
    private readonly HelpAction usualHelp = new() { MaxWidth = terminal.Width };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usualHelp.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        terminal.Output.WriteLine("Examples:");
        foreach (string example in ExamplesOf(command))
        {
            terminal.Output.WriteLine($"  {RolesRootCommand.CommandName} {example}");
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"In a clone of the repository, replace {RolesRootCommand.CommandName} with:");
        terminal.Output.WriteLine("  dotnet run --project src/ExecRoles.Tool --");
        if (command is RootCommand)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine("Exit codes:");
            terminal.Output.WriteLine($"  {ExitCode.Success}  success");
            terminal.Output.WriteLine($"  {ExitCode.BadCatalog}  the catalog file is missing or has errors");
            terminal.Output.WriteLine($"  {ExitCode.WrongCommandLine}  the command line is wrong, or names an unknown role");
        }

        return ExitCode.Success;
    }

    private static IEnumerable<string> ExamplesOf(Command command) => command is CommandWithExamples withExamples
        ? withExamples.Examples
        : command.Subcommands.OfType<CommandWithExamples>().Select(static subcommand => subcommand.Examples[0]);
}
