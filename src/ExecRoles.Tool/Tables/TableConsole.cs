using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tables;

/// <summary>Makes consoles for tables as wide as the terminal, in color where it has colors.</summary>
internal static class TableConsole
{
    internal static IAnsiConsole On(Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Output),
            Ansi = terminal.Ansi,
            ColorSystem = terminal.Ansi == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            // They would turn colors on again for the logs of build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
