using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ExecRoles.Tool.Shell;

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
        terminal.Output.WriteLine();
        terminal.Output.WriteLine("Exit codes:");
        terminal.Output.WriteLine($"  {ExitCode.Success}  success");
        terminal.Output.WriteLine($"  {ExitCode.BadFile}  a file is missing, cannot be read or written, or has errors");
        terminal.Output.WriteLine($"  {ExitCode.WrongCommandLine}  the command line is wrong, or names an unknown role or column");
        if (command is RootCommand or ResolveCommand or DiffCommand or TranslateCommand)
        {
            terminal.Output.WriteLine($"  {ExitCode.AnswerIsNo}  the answer is no: titles were not decided (resolve --strict), catalogs");
            terminal.Output.WriteLine("     differ (diff --exit-code), or texts are missing (translate --check)");
        }

        return ExitCode.Success;
    }

    private static IEnumerable<string> ExamplesOf(Command command) => command is CommandWithExamples withExamples
        ? withExamples.Examples
        : command.Subcommands.OfType<CommandWithExamples>().Select(static subcommand => subcommand.Examples[0]);
}
