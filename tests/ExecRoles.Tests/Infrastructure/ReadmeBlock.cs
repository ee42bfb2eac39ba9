namespace ExecRoles.Tests.Infrastructure;

/// <summary>A C# block of the readme, or of a page in docs/.</summary>
/// <param name="Page">The file.</param>
/// <param name="Number">Its place among the C# blocks of the page, from one.</param>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Line">The line of its first line of code, from one.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What the <c>text</c> block that follows it says it prints; null where there is no such block.</param>
internal sealed record ReadmeBlock(string Page, int Number, string Heading, int Line, string Code, string? Output);
