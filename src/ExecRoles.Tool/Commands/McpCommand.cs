using System.CommandLine;
using ExecRoles.Titles;
using ExecRoles.Tool.Assistants;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Resolving;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>mcp</c>: a server for assistants, which they start themselves.</summary>
internal sealed class McpCommand : CommandWithExamples
{
    internal McpCommand(Terminal terminal)
        : base(
            "mcp",
            "Serves an assistant on standard input and output by the Model Context Protocol: the tools list_roles, describe_role, "
            + "compare_roles and resolve_title, which only read.")
    {
        Option<string?> catalogFile = CommonOptions.Catalog();
        Option<string?> vocabulary = new("--vocabulary")
        {
            HelpName = "FILE",
            Description = "A JSON file with words for titles, added to the built-in ones.",
        };
        Option<string?> language = CommonOptions.Language();
        Options.Add(catalogFile);
        Options.Add(vocabulary);
        Options.Add(language);
        SetAction(async (parsed, cancellationToken) =>
        {
            RoleCatalog catalog = CatalogFile.OverBuiltIn(parsed.GetValue(catalogFile));
            TitleResolver resolver = ResolverFile.Make(catalog, parsed.GetValue(vocabulary));
            RoleTools tools = new(catalog, resolver, parsed.GetValue(language) ?? terminal.Language);
            await RoleServer.RunAsync(tools, terminal, cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        });
    }

    internal override IReadOnlyList<string> Examples { get; } = ["mcp", $"mcp --catalog {RolesRootCommand.ExampleFile} --language de"];
}
