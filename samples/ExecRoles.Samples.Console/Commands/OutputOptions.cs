using System.CommandLine;
using System.CommandLine.Parsing;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary>Makes the options that say how roles are shown.</summary>
internal static class OutputOptions
{
    private static readonly string[] FormatNames = [.. OutputFormats.All.Select(static format => format.Name)];

    internal static Option<string?> Language() => new("--language")
    {
        HelpName = "TAG",
        Description = "The language, such as de or de-AT; a text that lacks it is shown in English. Default: the system's language.",
    };

    internal static Option<IOutputFormat?> Format()
    {
        Option<IOutputFormat?> option = new("--format")
        {
            HelpName = string.Join('|', FormatNames),
            Description = "The format; json gives roles in all languages. Default: table on a terminal, else text.",
            CustomParser = ParseFormat,
        };
        option.CompletionSources.Add(FormatNames);
        return option;
    }

    private static IOutputFormat? ParseFormat(ArgumentResult result)
    {
        string name = result.Tokens.Single().Value;
        IOutputFormat? format = OutputFormats.All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (format is null)
        {
            result.AddError($"There is no format '{name}'. Choose one of {string.Join(", ", FormatNames)}.");
        }

        return format;
    }
}
