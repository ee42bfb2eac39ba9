using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Conventions;

[Collection(ConsoleRedirection.Name)]
public sealed class ReadmeTests
{
    public static TheoryData<int, string> Blocks
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (ReadmeBlock block in Readme.Blocks)
            {
                data.Add(block.Number, block.Heading);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task Block_CompiledAndRun_PrintsWhatTheReadmeSays(int number, string heading)
    {
        ReadmeBlock block = Readme.Blocks[number - 1];
        using var english = new CultureScope("en-US");

        string output = await CSharpProgram.RunAsync(block.Code);

        if (block.Output is not null)
        {
            output.TrimEnd('\n').ShouldBe(block.Output, $"README.md, line {block.Line}, under '{heading}'");
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

        Readme.Parse(Markdown).ShouldBe(
        [
            new ReadmeBlock(1, "First", 3, "one();", "1\n\n2"),
            new ReadmeBlock(2, "First", 15, "two();", null),
            new ReadmeBlock(3, "Second", 25, "three();", null),
        ]);
    }
}
