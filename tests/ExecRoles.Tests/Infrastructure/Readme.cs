namespace ExecRoles.Tests.Infrastructure;

/// <summary>The examples in the repository's README.md and the pages in docs/.</summary>
internal static class Readme
{
    /// <summary>
    /// Gets the C# blocks in their order. A <c>text</c> block is the output of a C# block where no heading and no other block stands between them.
    /// </summary>
    public static IReadOnlyList<ReadmeBlock> Blocks { get; } =
        [.. DocumentationPages.All.SelectMany(path => ReadmeBlock.Parse(File.ReadAllText(path), SourceTree.Relative(path)))];
}
