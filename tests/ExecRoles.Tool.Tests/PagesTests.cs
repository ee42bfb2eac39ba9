using System.Text.RegularExpressions;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

/// <summary>The command lines that the pages in docs/ and that of the package show, with the output behind them.</summary>
public sealed partial class PagesTests
{
    // In a page, a line of its own for lines that are left out.
    private const string LeftOut = "…";

    private static readonly string[] Pages =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs"), "*.md", SearchOption.AllDirectories),
        Path.Combine(SourceTree.Root, "src", "ExecRoles.Tool", "README.md"),
    ];

    public static TheoryData<string, string, string> CommandLines
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (string page in Pages)
            {
                foreach (Match block in Block.Matches(File.ReadAllText(page).ReplaceLineEndings("\n")))
                {
                    data.Add(SourceTree.Relative(page), block.Groups["command"].Value, block.Groups["output"].Value);
                }
            }

            return data;
        }
    }

    [GeneratedRegex("^```bash\nexecroles (?<command>[^\n]+)\n```\n\n```[a-z]+\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }

    [GeneratedRegex("\"(?<word>[^\"]*)\"|(?<word>[^ ]+)")]
    private static partial Regex Word { get; }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void CommandLine_InAPage_WritesWhatThePageSays(string page, string commandLine, string output)
    {
        ChildResult result = ToolConsole.Redirected(
            [.. Word.Matches(commandLine).Select(word => InTheClone(word.Groups["word"].Value))]);
        string written = (result.Output + result.Error).ReplaceLineEndings("\n").Replace(SourceTree.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

        string[] parts = output.Split(LeftOut + "\n");

        written.ShouldStartWith(parts[0], Case.Sensitive, page);
        foreach (string part in parts)
        {
            written.ShouldContain(part, Case.Sensitive, page);
            written = written[(written.IndexOf(part, StringComparison.Ordinal) + part.Length)..];
        }

        written.ShouldBe(parts.Length > 1 && parts[^1].Length == 0 ? written : "", page);
    }

    [Fact]
    public void Readme_MainCommand_RunsTheToolFromItsSources() =>
        File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"))
            .ShouldContain("dotnet run --project src/ExecRoles.Tool -- compare cio cto --language de");

    // Pages name files as seen from the repository's root.
    private static string InTheClone(string word) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(SourceTree.Root, word) : word;
}
