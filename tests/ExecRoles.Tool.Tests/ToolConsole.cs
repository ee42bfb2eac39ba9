using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tests;

/// <summary>Runs the tool within this process, on a terminal or with its output redirected.</summary>
internal static class ToolConsole
{
    /// <summary>Gives what a command line leaves when its output goes to a file or another program.</summary>
    public static ChildResult Redirected(params IReadOnlyList<string> args) =>
        Run(args, (output, error) => Terminal(output, error, isInteractive: false));

    /// <summary>Gives what a command line leaves that reads standard input, and whose errors a person sees.</summary>
    public static ChildResult WithInput(byte[] input, params IReadOnlyList<string> args) => Run(args, (output, error) =>
        new Terminal(output, error, isInteractive: false, 80, AnsiSupport.No, "en") { OpenInput = () => new MemoryStream(input), IsErrorInteractive = true });

    /// <summary>Gives what a command line leaves on a terminal of a width, in the language of its user.</summary>
    public static ChildResult OnTerminal(int width, string language, params IReadOnlyList<string> args) =>
        Run(args, (output, error) => Terminal(output, error, isInteractive: true, width, AnsiSupport.No, language));

    /// <summary>Gives what a command line leaves on a terminal that has colors.</summary>
    public static ChildResult OnColorTerminal(params IReadOnlyList<string> args) =>
        Run(args, (output, error) => Terminal(output, error, isInteractive: true, ansi: AnsiSupport.Yes));

    /// <summary>Makes a terminal that writes into strings.</summary>
    public static Terminal Terminal(
        TextWriter output,
        TextWriter error,
        bool isInteractive,
        int width = 80,
        AnsiSupport ansi = AnsiSupport.No,
        string language = "en") =>
        new(output, error, isInteractive, width, ansi, language);

    private static ChildResult Run(IReadOnlyList<string> args, Func<TextWriter, TextWriter, Terminal> terminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = ConsoleApp.Run(args, terminal(output, error));
        return new ChildResult(exitCode, output.ToString(), error.ToString());
    }
}
