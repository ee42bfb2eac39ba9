namespace ExecRoles.Tests.Infrastructure;

/// <summary>The pages whose examples this project compiles and runs: the recipes about web applications, and the page of the package.</summary>
internal static class DocumentationPages
{
    public static IEnumerable<string> All { get; } =
    [
        Path.Combine(SourceTree.Root, "docs", "recipes", "aspnetcore.md"),
        Path.Combine(SourceTree.Root, "docs", "recipes", "openapi.md"),
        Path.Combine(SourceTree.Root, "src", "ExecRoles.AspNetCore", "README.md"),
    ];
}
