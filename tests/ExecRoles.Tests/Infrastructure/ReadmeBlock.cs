namespace ExecRoles.Tests.Infrastructure;

/// <summary>A block of code in the readme, or of a page in docs/.</summary>
/// <param name="Page">The file.</param>
/// <param name="Number">Its place among the blocks of its language on the page, from one.</param>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Line">The line of its first line of code, from one.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What the <c>text</c> block that follows it says it prints; null where there is no such block.</param>
internal sealed record ReadmeBlock(string Page, int Number, string Heading, int Line, string Code, string? Output)
{
    private const string Fence = "```";

    /// <summary>Finds the blocks of a language, C# unless another is named, in a Markdown text.</summary>
    public static IReadOnlyList<ReadmeBlock> Parse(string markdown, string page, string language = "csharp")
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
                string found = line[Fence.Length..];
                if (found == language)
                {
                    blocks.Add(new ReadmeBlock(page, blocks.Count + 1, heading, first + 1, content, null));
                }
                else if (found == "text" && mayHaveOutput)
                {
                    blocks[^1] = blocks[^1] with { Output = content };
                }

                mayHaveOutput = found == language;
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

