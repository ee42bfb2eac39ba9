using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed class HelpTests
{
    private const string ExamplesTitle = "Examples:\n";
    private static readonly string[] Commands =
    [
        "", "list", "describe", "compare", "matrix", "resolve", "export", "validate", "diff", "translate", "mcp",
    ];

    public static TheoryData<string> Examples => [.. Commands.SelectMany(ExamplesOf).Distinct()];

    [Fact]
    public void Help_EveryCommand_ShowsUsageAndExamples() =>
        Snapshot.Match(string.Join('\n', Commands.Select(command =>
            $"{string.Join(' ', "execroles", command).Trim()}:\n{HelpOf(command)}")));

    [Fact]
    public void Help_EveryCommand_HasExamplesOfIt() => Commands.ShouldAllBe(command =>
        ExamplesOf(command).Any() && ExamplesOf(command).All(example => example.StartsWith(command, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Help_Example_Works(string example)
    {
        using var rejects = new TemporaryFile("");
        string[] words = [.. example.Split(' ').Select(word => word == "later.csv" ? rejects.Path : InTheClone(word))];

        ChildResult result = ToolConsole.Redirected(words);

        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        result.Output.Length.ShouldBeGreaterThan(words[0] == "mcp" || words.Contains("--exit-code") ? -1 : 0);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(120)]
    public void Help_OnTerminal_FitsItsWidth(int width) =>
        ToolConsole.OnTerminal(width, "en", "compare", "--help").Output.Split('\n')
            .TakeWhile(line => line + "\n" != ExamplesTitle).ShouldAllBe(line => line.Length <= width);

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Help_AnyCommand_FitsItsWidth(int width)
    {
        foreach (string command in Commands)
        {
            ToolConsole.OnTerminal(width, "en", [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output.Split('\n')
                .ShouldAllBe(line => line.Length <= width, command);
        }
    }

    // Examples name files as seen from the repository's root.
    private static string InTheClone(string word) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(SourceTree.Root, word) : word;

    private static string HelpOf(string command)
    {
        ChildResult result = ToolConsole.Redirected([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }

    private static IEnumerable<string> ExamplesOf(string command)
    {
        const string Prefix = "  execroles ";
        string help = HelpOf(command);
        return help[(help.IndexOf(ExamplesTitle, StringComparison.Ordinal) + ExamplesTitle.Length)..].Split('\n')
            .TakeWhile(line => line.StartsWith(Prefix, StringComparison.Ordinal)).Select(line => line[Prefix.Length..]);
    }
}
