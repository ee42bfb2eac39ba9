using System.CommandLine;
using ExecRoles.Tool.Catalogs;

namespace ExecRoles.Tool.Commands;

/// <summary><c>validate FILE</c>: whether a file is a role catalog, and everything that is wrong with it.</summary>
internal sealed class ValidateCommand : CommandWithExamples
{
    internal ValidateCommand(Terminal terminal)
        : base(
            "validate",
            "Checks a file of roles. Each error is a line on standard error, as compilers write them: file:line:column: message.")
    {
        Argument<string> file = new("FILE") { Description = "The JSON file to check." };
        Arguments.Add(file);
        SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            int count = CatalogFile.Load(path).Count;
            terminal.Output.WriteLine($"{OneLine.Of(path)}: no errors in {(count == 1 ? "1 role" : $"{count} roles")}.");
        });
    }

    internal override IReadOnlyList<string> Examples { get; } = [$"validate {RolesRootCommand.ExampleFile}"];
}
