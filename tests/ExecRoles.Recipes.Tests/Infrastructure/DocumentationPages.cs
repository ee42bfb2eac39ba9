namespace ExecRoles.Tests.Infrastructure;

/// <summary>The pages whose examples this project compiles and runs.</summary>
internal static class DocumentationPages
{
    // Their programs are web applications: the tests of ExecRoles.AspNetCore run them.
    private static readonly string[] OfWeb = ["aspnetcore.md", "openapi.md", Path.Combine("ExecRoles.AspNetCore", "README.md")];

    /// <summary>Gets the recipes, which may use any package, and the page of each package.</summary>
    public static IEnumerable<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs", "recipes"), "*.md")
            .Concat(Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src")).Select(static folder => Path.Combine(folder, "README.md")))
            .Where(static page => !OfWeb.Any(page.EndsWith))
            .Order(StringComparer.Ordinal),
    ];
}
