using System.CommandLine;
using ExecRoles.Samples.Console.Formats;

namespace ExecRoles.Samples.Console.Commands;

/// <summary>A command that shows roles in a language and a format of the user's choice.</summary>
internal abstract class RoleCommand : Command
{
    protected RoleCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Option<string?> language = OutputOptions.Language();
        Option<IOutputFormat?> format = OutputOptions.Format();
        Options.Add(language);
        Options.Add(format);
        SetAction(parsed => Show(
            parsed,
            new RoleOutput(
                parsed.GetValue(format) ?? OutputFormats.DefaultFor(terminal),
                parsed.GetValue(language) ?? terminal.Language,
                terminal)));
    }

    /// <summary>Gets command lines, without the name of the application, that show what the command can do.</summary>
    internal abstract IReadOnlyList<string> Examples { get; }

    protected static RoleCatalog Catalog => Roles.All;

    protected abstract void Show(ParseResult parsed, RoleOutput output);
}
