using System.CommandLine;
using System.CommandLine.Parsing;
using ExecRoles.Titles;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Formats;
using ExecRoles.Tool.Resolving;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>resolve TITLE…</c> or <c>resolve --csv FILE</c>: which roles job titles name.</summary>
internal sealed class ResolveCommand : CommandWithExamples
{
    private readonly Argument<string[]> titles = new("TITLE")
    {
        Description = "The job titles; quote one that has spaces.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> csv = new("--csv")
    {
        HelpName = "FILE",
        Description = "A CSV file with a title in each row, in UTF-8; - is standard input. Its rows come out in their order, with the "
            + "answer in more columns: outcome, role, relation, strength, decided, whole, acting, candidates, others.",
    };

    private readonly Option<string?> column = new("--column")
    {
        HelpName = "NAME",
        Description = "The column that has the titles. Default: the only one.",
    };

    private readonly Option<char?> delimiter = new("--delimiter")
    {
        HelpName = "CHAR",
        Description = "What separates the fields, such as ; or tab. Default: found out.",
        CustomParser = ParseDelimiter,
    };

    private readonly Option<TitleStrength?> atLeast = new("--min")
    {
        HelpName = "exact|functional|ambiguous",
        Description = "How sure an answer must be to be decided. Default: functional.",
        CustomParser = ParseStrength,
    };

    private readonly Option<bool> explain = new("--explain") { Description = "Also says why, in a sentence in the language." };

    private readonly Option<bool> strict = new("--strict") { Description = $"Ends with {ExitCode.AnswerIsNo} if a title was not decided." };

    private readonly Option<string?> rejects = new("--rejects")
    {
        HelpName = "FILE",
        Description = "A file for the rows that were not decided, in the same form, for a person to read.",
    };

    private readonly Option<string?> vocabulary = new("--vocabulary")
    {
        HelpName = "FILE",
        Description = "A JSON file with words of your own, added to the built-in ones.",
    };

    private readonly Option<string?> output = CommonOptions.Output();
    private readonly Option<string?> catalogFile = CommonOptions.Catalog();
    private readonly Option<string?> language = CommonOptions.Language();
    private readonly Option<OutputFormat<IReadOnlyList<ResolvedTitle>>?> format = CommonOptions.Format(TitleFormats.All);
    private readonly Terminal terminal;

    internal ResolveCommand(Terminal terminal)
        : base("resolve", "Tells which roles job titles name, and how their bearers stand to them. A title never grants a permission.")
    {
        this.terminal = terminal;
        titles.Validators.Add(RoleArgument.RefuseOptions);
        format.Description = "The format for titles given as arguments. Default: table on a terminal, otherwise text.";
        Arguments.Add(titles);
        Option[] all = [csv, column, delimiter, output, rejects, atLeast, explain, strict, vocabulary, catalogFile, language, format];
        foreach (Option option in all)
        {
            Options.Add(option);
        }

        Validators.Add(RefuseWhatDoesNotGoTogether);
        SetAction(parsed => parsed.GetValue(csv) is { } file ? ResolveFile(parsed, file) : ResolveArguments(parsed));
    }

    internal override IReadOnlyList<string> Examples { get; } =
    [
        "resolve CDO Finanzvorstand --language de --explain",
        "resolve --csv samples/people.csv --column title",
        "resolve --csv samples/people.csv --column title --rejects later.csv",
        "resolve CFO --min exact --strict",
    ];

    private static char? ParseDelimiter(ArgumentResult result)
    {
        string value = result.Tokens.Single().Value;
        char? parsed = value.ToLowerInvariant() switch
        {
            "tab" or "\\t" => '\t',
            [char only] when only is not ('"' or '\r' or '\n') => only,
            _ => null,
        };
        if (parsed is null)
        {
            result.AddError($"A delimiter is one character or the word tab, not '{value}'.");
        }

        return parsed;
    }

    private static TitleStrength? ParseStrength(ArgumentResult result)
    {
        string word = result.Tokens.Single().Value;
        switch (word.ToLowerInvariant())
        {
            case "exact":
                return TitleStrength.Exact;
            case "ambiguous":
                return TitleStrength.Ambiguous;
            case "functional":
                return TitleStrength.Functional;
            default:
                result.AddError($"Unknown strength '{word}'. Choose one of exact, functional, ambiguous.");
                return null;
        }
    }

    private void RefuseWhatDoesNotGoTogether(CommandResult result)
    {
        bool hasFile = result.GetResult(csv) is not null;
        bool hasTitles = result.GetResult(titles) is { Tokens.Count: > 0 };
        if (hasFile == hasTitles)
        {
            result.AddError(hasFile ? "Give titles or --csv, not both." : "Give titles, or a file with --csv.");
        }

        foreach (Option option in (Option[])[column, delimiter, output, rejects])
        {
            if (!hasFile && result.GetResult(option) is { Implicit: false })
            {
                result.AddError($"{option.Name} goes with --csv.");
            }
        }

        if (hasFile && result.GetResult(format) is { Implicit: false })
        {
            result.AddError("--format goes with titles; --csv writes CSV.");
        }
    }

    private int ResolveArguments(ParseResult parsed)
    {
        RoleCatalog catalog = CatalogFile.OverBuiltIn(parsed.GetValue(catalogFile));
        TitleResolver resolver = ResolverFile.Make(catalog, parsed.GetValue(vocabulary));
        ResolvedTitle[] resolved =
        [
            .. parsed.GetRequiredValue(titles)
                .Select(title => new ResolvedTitle(title, new Answer(resolver.Resolve(title), AtLeast(parsed)), parsed.GetValue(explain))),
        ];
        OutputFormat<IReadOnlyList<ResolvedTitle>> chosen = parsed.GetValue(format) ?? TitleFormats.All[terminal.IsInteractive ? 0 : 1];
        chosen.Write(resolved, new Output(catalog, LanguageOf(parsed), terminal));
        return CodeOf(parsed, resolved.Any(static title => !title.Answer.IsDecided));
    }

    private int ResolveFile(ParseResult parsed, string file)
    {
        TitleResolver resolver = ResolverFile.Make(CatalogFile.OverBuiltIn(parsed.GetValue(catalogFile)), parsed.GetValue(vocabulary));
        using TitleFile input = new(file, parsed.GetValue(column), parsed.GetValue(delimiter), terminal);
        RefuseToOverwrite(file, parsed.GetValue(output));
        RefuseToOverwrite(file, parsed.GetValue(rejects));
        using StreamWriter? written = parsed.GetValue(output) is { } path ? UserFile.Create(path) : null;
        using StreamWriter? rejected = parsed.GetValue(rejects) is { } rejectsPath ? UserFile.Create(rejectsPath) : null;
        string? reasonLanguage = parsed.GetValue(explain) ? LanguageOf(parsed) : null;
        using AnswerFile answers = new(written ?? terminal.Output, input, reasonLanguage);
        using AnswerFile? undecided = rejected is null ? null : new AnswerFile(rejected, input, reasonLanguage);
        TitleStrength strength = AtLeast(parsed);
        Tally tally = new(terminal);
        foreach (TitleResolution resolution in resolver.ResolveAll(input.Titles()))
        {
            Answer answer = new(resolution, strength);
            answers.Add(input, answer);
            tally.Add(answer);
            if (!answer.IsDecided)
            {
                undecided?.Add(input, answer);
            }
        }

        tally.WriteSummary();
        return CodeOf(parsed, tally.Undecided > 0);
    }

    private static void RefuseToOverwrite(string input, string? output)
    {
        if (output is not null && input != TitleFile.StandardInput && Path.GetFullPath(input) == Path.GetFullPath(output))
        {
            throw new UsageException($"{output}: This is the file with the titles. Give another one.");
        }
    }

    private TitleStrength AtLeast(ParseResult parsed) => parsed.GetValue(atLeast) ?? TitleStrength.Functional;

    private string LanguageOf(ParseResult parsed) => parsed.GetValue(language) ?? terminal.Language;

    private int CodeOf(ParseResult parsed, bool hasUndecided) =>
        hasUndecided && parsed.GetValue(strict) ? ExitCode.AnswerIsNo : ExitCode.Success;
}
