using System.CommandLine;
using System.CommandLine.Invocation;
using ExecRoles.Tool.Catalogs;
using ExecRoles.Tool.Commands;

namespace ExecRoles.Tool;

/// <summary>The application from its arguments to its exit code; it touches nothing of the process but what it is given.</summary>
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
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UnknownRoleException exception)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.WrongCommandLine;
        }
        catch (CatalogFileException exception)
        {
            foreach (string problem in exception.Problems)
            {
                terminal.Error.WriteLine(OneLine.Of(problem));
            }

            return ExitCode.BadCatalog;
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
