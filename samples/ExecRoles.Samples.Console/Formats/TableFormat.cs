using ExecRoles.Samples.Console.Tables;
using Spectre.Console;

namespace ExecRoles.Samples.Console.Formats;

/// <summary>Tables as wide as the terminal, in colour where it has colours.</summary>
internal sealed class TableFormat : IOutputFormat
{
    public string Name => "table";

    public void Write(RoleCatalog catalog, string language, Terminal terminal) =>
        CatalogTable.Write(catalog, language, ConsoleOn(terminal));

    public void Write(RoleCatalog catalog, RoleDescription description, string language, Terminal terminal) =>
        DescriptionTable.Write(catalog, description, language, ConsoleOn(terminal));

    public void Write(RoleComparison comparison, string language, Terminal terminal) =>
        ComparisonTable.Write(comparison, language, ConsoleOn(terminal));

    private static IAnsiConsole ConsoleOn(Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Output),
            Ansi = terminal.Ansi,
            ColorSystem = terminal.Ansi == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            // They would turn colours on again for the logs of build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
