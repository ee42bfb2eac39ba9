namespace ExecRoles.Tests.Infrastructure;

/// <summary>The pages whose examples this project compiles and runs.</summary>
internal static class DocumentationPages
{
    private static readonly string Docs = Path.Combine(SourceTree.Root, "docs");

    /// <summary>Gets README.md and the pages in docs/, without the recipes: they use other packages, and have a test project of their own.</summary>
    public static IEnumerable<string> All { get; } =
    [
        Path.Combine(SourceTree.Root, "README.md"),
        .. Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories)
            .Where(page => Path.GetDirectoryName(page) != Path.Combine(Docs, "recipes"))
            .Order(StringComparer.Ordinal),
    ];
}
