using System.CommandLine;
using System.CommandLine.Invocation;
using ExecRoles.Tool.Commands;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool;

/// <summary>The tool from its arguments to its exit code; it touches nothing of the process but what it is given.</summary>
internal static class ConsoleApp
{
    internal static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        RolesRootCommand root = new(terminal);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, terminal.Error);
        }

        try
        {
            int exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            terminal.Output.Flush();
            return exitCode;
        }
        catch (UsageException exception)
        {
            terminal.Error.WriteLine(OneLine.Of(exception.Message));
            return ExitCode.WrongCommandLine;
        }
        catch (FileException exception)
        {
            foreach (string problem in exception.Problems)
            {
                terminal.Error.WriteLine(OneLine.Of(problem));
            }

            return ExitCode.BadFile;
        }
        catch (IOException exception)
        {
            // Files are opened with problems of their own, so this is a full disk or a reader that has gone.
            terminal.Error.WriteLine(OneLine.Of($"The output cannot be written: {exception.Message}"));
            return ExitCode.BadFile;
        }
    }

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (string message in parsed.Errors.Select(static problem => problem.Message).Distinct())
        {
            error.WriteLine(message);
        }

        Command command = parsed.CommandResult.Command;
        string path = command is RootCommand ? RolesRootCommand.CommandName : $"{RolesRootCommand.CommandName} {command.Name}";
        error.WriteLine($"Run '{path} --help' to see how it is used.");
        return ExitCode.WrongCommandLine;
    }
}
