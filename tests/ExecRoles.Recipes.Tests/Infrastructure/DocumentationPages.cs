namespace ExecRoles.Tests.Infrastructure;

/// <summary>The pages whose examples this project compiles and runs.</summary>
internal static class DocumentationPages
{
    // Their programs are web applications: the tests of ExecRoles.AspNetCore run them.
    private static readonly string[] OfWeb = ["aspnetcore.md", "openapi.md"];

    /// <summary>Gets the recipes, which may use any package.</summary>
    public static IEnumerable<string> All { get; } =
        Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs", "recipes"), "*.md")
            .Where(static page => !OfWeb.Contains(Path.GetFileName(page)))
            .Order(StringComparer.Ordinal);
}
