using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ExecRoles.Samples.Console.Commands;

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
        terminal.Output.WriteLine($"In a clone of the repository, write instead of {RolesRootCommand.CommandName}:");
        terminal.Output.WriteLine("  dotnet run --project samples/ExecRoles.Samples.Console --");
        if (command is RootCommand)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine("Exit codes:");
            terminal.Output.WriteLine($"  {ExitCode.Success}  all went well");
            terminal.Output.WriteLine($"  {ExitCode.BadCatalog}  the file of roles is not there, or has errors");
            terminal.Output.WriteLine($"  {ExitCode.WrongCommandLine}  the command line is wrong, or names a role that there is not");
        }

        return ExitCode.Success;
    }

    private static IEnumerable<string> ExamplesOf(Command command) => command is CommandWithExamples withExamples
        ? withExamples.Examples
        : command.Subcommands.OfType<CommandWithExamples>().Select(static subcommand => subcommand.Examples[0]);
}
