using System.CommandLine;
using ExecRoles.Samples.Console.Catalogs;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary>A command that shows roles in a language and a format of the user's choice, also those of the user's own.</summary>
internal abstract class RoleCommand : CommandWithExamples
{
    protected RoleCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Option<string?> catalog = CatalogOption.Create();
        Option<string?> language = OutputOptions.Language();
        Option<IOutputFormat?> format = OutputOptions.Format();
        Options.Add(catalog);
        Options.Add(language);
        Options.Add(format);
        SetAction(parsed => Show(
            parsed,
            parsed.GetValue(catalog) is { } file ? BuiltInRoles.AddedTo(CatalogFile.Load(file)) : Roles.All,
            new RoleOutput(
                parsed.GetValue(format) ?? OutputFormats.DefaultFor(terminal),
                parsed.GetValue(language) ?? terminal.Language,
                terminal)));
    }

    protected abstract void Show(ParseResult parsed, RoleCatalog catalog, RoleOutput output);
}
