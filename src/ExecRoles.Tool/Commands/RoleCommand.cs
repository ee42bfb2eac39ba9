using System.CommandLine;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary>A command that shows something in a language and a format of the user's choice, also from the user's own catalog.</summary>
internal abstract class RoleCommand<T> : CommandWithExamples
{
    protected RoleCommand(string name, string description, IReadOnlyList<OutputFormat<T>> formats, Terminal terminal)
        : base(name, description)
    {
        Option<string?> catalogFile = CommonOptions.Catalog();
        Option<string?> language = CommonOptions.Language();
        Option<OutputFormat<T>?> format = CommonOptions.Format(formats);
        Options.Add(catalogFile);
        Options.Add(language);
        Options.Add(format);
        SetAction(parsed =>
        {
            RoleCatalog catalog = CatalogFile.OverBuiltIn(parsed.GetValue(catalogFile));
            OutputFormat<T> chosen = parsed.GetValue(format) ?? (terminal.IsInteractive ? formats[0] : formats[1]);
            chosen.Write(Choose(parsed, catalog), new Output(catalog, parsed.GetValue(language) ?? terminal.Language, terminal));
        });
    }

    /// <summary>Gives what is shown.</summary>
    protected abstract T Choose(ParseResult parsed, RoleCatalog catalog);
}
