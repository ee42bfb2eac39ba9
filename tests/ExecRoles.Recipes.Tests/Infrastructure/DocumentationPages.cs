namespace ExecRoles.Tests.Infrastructure;

/// <summary>The pages whose examples this project compiles and runs.</summary>
internal static class DocumentationPages
{
    /// <summary>Gets the recipes, which may use any package.</summary>
    public static IEnumerable<string> All { get; } =
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs", "recipes"), "*.md").Order(StringComparer.Ordinal);
}
