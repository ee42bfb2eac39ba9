using System.CommandLine;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Shell;
using ExecRoles.Tool.Translation;

namespace ExecRoles.Tool.Commands;

/// <summary><c>translate TAG</c>: writes a language file with what a language lacks, and checks one.</summary>
internal sealed class TranslateCommand : CommandWithExamples
{
    internal TranslateCommand(Terminal terminal)
        : base(
            "translate",
            "Writes a language file with every text that a language lacks, each behind a mark such as [en] and to be translated; "
            + "with --check, says what such a file still needs.")
    {
        Argument<string> tag = new("TAG") { Description = "The language, such as fr or pt-BR." };
        tag.Validators.Add(RoleArgument.RefuseOptions);
        Option<string?> catalogFile = CommonOptions.Catalog();
        Option<string> source = new("--from")
        {
            HelpName = "TAG",
            Description = "The language to translate from.",
            DefaultValueFactory = static _ => "en",
        };
        Option<string?> check = new("--check")
        {
            HelpName = "FILE",
            Description = "The language file to check: unknown keys and wrong placeholders (exit code 1); texts that are missing, "
                + "not translated yet or too long (exit code 3). Each is a line on standard error.",
        };
        Option<string?> file = CommonOptions.Output();
        Arguments.Add(tag);
        Options.Add(check);
        Options.Add(source);
        Options.Add(catalogFile);
        Options.Add(file);
        SetAction(parsed =>
        {
            RoleCatalog catalog = CatalogFile.OverBuiltIn(parsed.GetValue(catalogFile));
            string language = parsed.GetRequiredValue(tag);
            if (parsed.GetValue(check) is { } checkedFile)
            {
                return Check(CatalogFile.Open(checkedFile), catalog, language, terminal);
            }

            IReadOnlyList<string> missing = MissingTexts(catalog, language);
            string written = LanguageFile.Write(catalog, missing, language, parsed.GetRequiredValue(source));
            UserFile.Write(parsed.GetValue(file), written, terminal);
            if (parsed.GetValue(file) is { } path)
            {
                terminal.Error.WriteLine(OneLine.Of($"{path}: {missing.Count} texts to translate into '{language}'."));
            }

            return ExitCode.Success;
        });
    }

    internal override IReadOnlyList<string> Examples { get; } =
    [
        "translate fr",
        $"translate de --catalog {RolesRootCommand.ExampleFile}",
        "translate de-CH --from de",
    ];

    private static int Check(CatalogFile file, RoleCatalog catalog, string language, Terminal terminal)
    {
        RoleCatalog translated = file.Read(catalog);
        LanguageFileCheck check = new(file, MissingTexts(translated, language), translated, language);
        foreach (string problem in check.Problems)
        {
            terminal.Error.WriteLine(OneLine.Of(problem));
        }

        terminal.Output.WriteLine(OneLine.Of($"{file.Path}: {check.Summary}"));
        return check.Problems.Count == 0 ? ExitCode.Success : ExitCode.AnswerIsNo;
    }

    private static IReadOnlyList<string> MissingTexts(RoleCatalog catalog, string language)
    {
        try
        {
            return catalog.FindMissingTexts(language);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message.Split(" (Parameter")[0], exception);
        }
    }
}
