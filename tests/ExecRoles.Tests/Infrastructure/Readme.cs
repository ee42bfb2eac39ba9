namespace ExecRoles.Tests.Infrastructure;

/// <summary>The examples in the repository's README.md and the pages in docs/.</summary>
internal static class Readme
{
    private const string Fence = "```";

    /// <summary>
    /// Gets the C# blocks in their order. A <c>text</c> block is the output of a C# block where no heading and no other block stands between them.
    /// </summary>
    public static IReadOnlyList<ReadmeBlock> Blocks { get; } =
        [.. DocumentationPages.All.SelectMany(path => Parse(File.ReadAllText(path), SourceTree.Relative(path)))];

    /// <summary>Finds the C# blocks in a Markdown text.</summary>
    public static IReadOnlyList<ReadmeBlock> Parse(string markdown, string page)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var blocks = new List<ReadmeBlock>();
        string heading = "";
        bool mayHaveOutput = false;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            if (line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
                mayHaveOutput = false;
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                int first = i + 1;
                i = EndOf(lines, first);
                string content = string.Join('\n', lines[first..i]);
                string language = line[Fence.Length..];
                if (language == "csharp")
                {
                    blocks.Add(new ReadmeBlock(page, blocks.Count + 1, heading, first + 1, content, null));
                }
                else if (language == "text" && mayHaveOutput)
                {
                    blocks[^1] = blocks[^1] with { Output = content };
                }

                mayHaveOutput = language == "csharp";
            }
        }

        return blocks;
    }

    private static int EndOf(string[] lines, int first)
    {
        int end = Array.FindIndex(lines, first, line => line.TrimEnd() == Fence);
        return end >= 0 ? end : throw new FormatException($"The block that opens in line {first} is not closed.");
    }
}
