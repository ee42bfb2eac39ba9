using System.CommandLine;
using System.CommandLine.Parsing;
using ExecRoles.Tool.Formats;

namespace ExecRoles.Tool.Commands;

/// <summary>Makes the options of all commands that show roles.</summary>
internal static class CommonOptions
{
    internal static Option<string?> Catalog() => new("--catalog")
    {
        HelpName = "FILE",
        Description = "A JSON file of roles or texts, added to the built-in ones; a role replaces the built-in one with the same id, "
            + "and the file's areas and words apply to all. Default: the built-in roles alone.",
    };

    internal static Option<string?> Language() => new("--language")
    {
        HelpName = "TAG",
        Description = "The language, such as de or de-AT; a text without it is shown in English. Default: the system's language.",
    };

    internal static Option<string?> Output() => new("--output")
    {
        HelpName = "FILE",
        Description = "The file to write, in UTF-8. Default: standard output.",
    };

    internal static Option<OutputFormat<T>?> Format<T>(IReadOnlyList<OutputFormat<T>> formats)
    {
        string[] names = [.. formats.Select(static format => format.Name)];
        Option<OutputFormat<T>?> option = new("--format")
        {
            HelpName = string.Join('|', names),
            Description = "The format. Default: table on a terminal, otherwise text.",
            CustomParser = Parse,
        };
        option.CompletionSources.Add(names);
        return option;

        OutputFormat<T>? Parse(ArgumentResult result)
        {
            string name = result.Tokens.Single().Value;
            OutputFormat<T>? found = formats.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                result.AddError($"Unknown format '{name}'. Choose one of {string.Join(", ", names)}.");
            }

            return found;
        }
    }
}
