using System.CommandLine;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>diff OLD [NEW]</c>: the facts in which two catalogs differ.</summary>
internal sealed class DiffCommand : CommandWithExamples
{
    private const string BuiltIn = "built-in";

    internal DiffCommand(Terminal terminal)
        : base("diff", "Lists the facts in which two catalogs differ: what was added, removed or changed.")
    {
        Argument<string> earlier = new("OLD") { Description = $"The earlier catalog: a JSON file, or {BuiltIn}." };
        Argument<string?> later = new("NEW")
        {
            Description = $"The later catalog: a JSON file, or {BuiltIn}, which is the default.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        earlier.Validators.Add(RoleArgument.RefuseOptions);
        later.Validators.Add(RoleArgument.RefuseOptions);
        Option<bool> merge = new("--merge")
        {
            Description = "Adds each file to the built-in roles first, as --catalog does. Without it, a file is the whole catalog, "
                + "unless it has nothing but texts.",
        };
        Option<string?> language = new("--language")
        {
            HelpName = "TAG",
            Description = "Lists texts in this language alone, and what is the same in every language. Default: all languages.",
        };
        Option<OutputFormat<IReadOnlyList<CatalogChange>>?> format = CommonOptions.Format(ChangeFormats.All);
        Option<bool> exitCode = new("--exit-code") { Description = $"Ends with {ExitCode.AnswerIsNo} if there is a difference." };
        Arguments.Add(earlier);
        Arguments.Add(later);
        Options.Add(merge);
        Options.Add(language);
        Options.Add(format);
        Options.Add(exitCode);
        SetAction(parsed =>
        {
            bool isMerged = parsed.GetValue(merge);
            string? only = parsed.GetValue(language);
            RoleCatalog before = Read(parsed.GetRequiredValue(earlier), isMerged);
            RoleCatalog after = Read(parsed.GetValue(later) ?? BuiltIn, isMerged);
            CatalogChange[] changes =
            [
                .. before.DiffTo(after)
                    .Where(change => only is null || change.Language is null
                        || change.Language.Equals(only, StringComparison.OrdinalIgnoreCase)),
            ];
            OutputFormat<IReadOnlyList<CatalogChange>> chosen =
                parsed.GetValue(format) ?? ChangeFormats.All[terminal.IsInteractive ? 0 : 1];
            chosen.Write(changes, new Output(after, terminal.Language, terminal));
            return changes.Length > 0 && parsed.GetValue(exitCode) ? ExitCode.AnswerIsNo : ExitCode.Success;
        });
    }

    internal override IReadOnlyList<string> Examples { get; } =
    [
        $"diff {BuiltIn} {RolesRootCommand.ExampleFile} --merge",
        $"diff {RolesRootCommand.ExampleFile} {RolesRootCommand.ExampleFile} --exit-code",
        $"diff {BuiltIn} {RolesRootCommand.ExampleFile} --merge --format csv",
    ];

    private static RoleCatalog Read(string name, bool isMerged) => name == BuiltIn ? Roles.All
        : isMerged ? CatalogFile.OverBuiltIn(name)
        : CatalogFile.Open(name).ReadAlone();
}
