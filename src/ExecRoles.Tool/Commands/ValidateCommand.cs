using System.CommandLine;
using ExecRoles.Tool.Files;
using ExecRoles.Tool.Shell;

namespace ExecRoles.Tool.Commands;

/// <summary><c>validate FILE</c>: whether a file is a role catalog, and everything that is wrong with it.</summary>
internal sealed class ValidateCommand : CommandWithExamples
{
    internal ValidateCommand(Terminal terminal)
        : base(
            "validate",
            "Checks a file of roles or texts. Each error is a line on standard error, as compilers write them: file:line:column: message.")
    {
        Argument<string> file = new("FILE") { Description = "The JSON file to check." };
        Arguments.Add(file);
        SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            CatalogFile opened = CatalogFile.Open(path);
            opened.Read(over: Roles.All);
            int roles = opened.Count("roles");
            int texts = opened.Count("texts");
            string count = roles == 0 && texts > 0 ? Number(texts, "text") : Number(roles, "role");
            terminal.Output.WriteLine($"{OneLine.Of(path)}: no errors in {count}.");
        });
    }

    internal override IReadOnlyList<string> Examples { get; } = [$"validate {RolesRootCommand.ExampleFile}"];

    private static string Number(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
