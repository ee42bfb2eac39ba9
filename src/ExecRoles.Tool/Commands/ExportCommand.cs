using System.CommandLine;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>export [ROLE…]</c>: roles as data for other programs.</summary>
internal sealed class ExportCommand : CommandWithExamples
{
    internal ExportCommand(Terminal terminal)
        : base("export", "Writes roles as data for other programs.")
    {
        Argument<string[]> roles = RoleArgument.Any();
        Option<string?> catalogFile = CommonOptions.Catalog();
        Option<string?> language = CommonOptions.Language();
        Option<OutputFormat<RoleCatalog>?> format = CommonOptions.Format(ExportFormats.All);
        format.Description = "json: everything, in all languages, as a file for --catalog. csv: a row a role. json-ld: for web pages and "
            + "search engines (schema.org). mermaid: the org chart. Default: json.";
        Option<string?> file = CommonOptions.Output();
        Arguments.Add(roles);
        Options.Add(format);
        Options.Add(catalogFile);
        Options.Add(language);
        Options.Add(file);
        SetAction(parsed =>
        {
            RoleCatalog catalog = CatalogFile.OverBuiltIn(parsed.GetValue(catalogFile));
            if (parsed.GetValue(roles) is { Length: > 0 } chosen)
            {
                HashSet<string> ids = [.. chosen.Select(id => catalog.Find(id).Id.Value)];
                catalog = catalog.Where(role => ids.Contains(role.Id));
            }

            using StringWriter text = new() { NewLine = "\n" };
            Terminal memory = new(text, terminal.Error, isInteractive: false, terminal.Width, terminal.Ansi, terminal.Language);
            (parsed.GetValue(format) ?? ExportFormats.All[0])
                .Write(catalog, new Output(catalog, parsed.GetValue(language) ?? terminal.Language, memory));
            UserFile.Write(parsed.GetValue(file), text.ToString(), terminal);
        });
    }

    internal override IReadOnlyList<string> Examples { get; } =
    [
        "export --format csv --language de",
        "export cio cto --format json-ld --language en",
        "export --format mermaid --language de",
        $"export --catalog {RolesRootCommand.ExampleFile} --format json",
    ];
}
