using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Conventions;

[Collection(ConsoleRedirection.Name)]
public sealed class ReadmeTests
{
    public static TheoryData<string, int, string> Blocks
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (ReadmeBlock block in Readme.Blocks)
            {
                data.Add(block.Page, block.Number, block.Heading);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Block_CompiledAndRun_PrintsWhatThePageSays(string page, int number, string heading)
    {
        ReadmeBlock block = Readme.Blocks.Single(block => block.Page == page && block.Number == number);
        using var english = new CultureScope("en-US");

        string output = await CSharpProgram.RunAsync(block.Code);

        if (block.Output is not null)
        {
            output.TrimEnd('\n').ShouldBe(block.Output, $"{page}, line {block.Line}, under '{heading}'");
        }
    }

    [Fact]
    public void Parse_BlocksWithAndWithoutOutput_PairsThem()
    {
        const string Markdown = """
            # First
            ```csharp
            one();
            ```
            It prints:
            ```text
            1

            2
            ```
            ```text
            no output of anything
            ```
            ```csharp
            two();
            ```
            ## Second
            ```text
            not its output
            ```
            ```bash
            # no heading
            ```
            ```csharp
            three();
            ```
            """;

        ReadmeBlock.Parse(Markdown, "page.md").ShouldBe(
        [
            new ReadmeBlock("page.md", 1, "First", 3, "one();", "1\n\n2"),
            new ReadmeBlock("page.md", 2, "First", 15, "two();", null),
            new ReadmeBlock("page.md", 3, "Second", 25, "three();", null),
        ]);
    }
}
