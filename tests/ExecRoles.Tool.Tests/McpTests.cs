using System.Text.Json;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tool.Shell;
using Spectre.Console;

namespace ExecRoles.Tool.Tests;

public sealed class McpTests
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";

    private static readonly string Footer = $"\nSource: ExecRoles catalog, version {Roles.All.Version}\n";

    [Fact]
    public void Initialize_Server_SaysWhoItIsAndWhatToDo()
    {
        JsonElement result = Serve()[0].GetProperty("result");

        result.GetProperty("serverInfo").GetProperty("name").GetString().ShouldBe("execroles");
        result.GetProperty("instructions").GetString().ShouldNotBeNull().ShouldContain("cite the sources");
    }

    [Fact]
    public void List_Tools_AllOnlyRead()
    {
        JsonElement[] tools = [.. Serve("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""")[1].GetProperty("result").GetProperty("tools").EnumerateArray()];

        tools.Select(tool => tool.GetProperty("name").GetString()).ShouldBe(["list_roles", "describe_role", "compare_roles", "resolve_title"]);
        foreach (JsonElement tool in tools)
        {
            JsonElement annotations = tool.GetProperty("annotations");
            annotations.GetProperty("readOnlyHint").GetBoolean().ShouldBeTrue();
            annotations.GetProperty("idempotentHint").GetBoolean().ShouldBeTrue();
            annotations.GetProperty("destructiveHint").GetBoolean().ShouldBeFalse();
            annotations.GetProperty("openWorldHint").GetBoolean().ShouldBeFalse();
            tool.GetProperty("inputSchema").GetProperty("properties").EnumerateObject()
                .ShouldAllBe(property => property.Value.GetProperty("description").GetString()!.Length > 0);
        }
    }

    [Fact]
    public void Call_ListRoles_HasEachRoleAndTheVersionOfTheCatalog()
    {
        string text = TextOf(Call("list_roles", """{"language":"de"}"""));

        foreach (Role role in Roles.All)
        {
            text.ShouldContain($"- {role.Id} ({Roles.Describe(role).GetTitle("de")}): {role.Mandate.In("de")}\n");
        }

        text.ShouldEndWith(Footer);
    }

    [Fact]
    public void Call_DescribeRole_IsThePageOfTheLibraryWithSources() =>
        TextOf(Call("describe_role", """{"role":"CIO","language":"de"}"""))
            .ShouldBe(Roles.Describe(Roles.Cio).WithSources().ToMarkdown("de") + Footer);

    [Theory]
    [InlineData("en", "Sources")]
    [InlineData("de", "Quellen")]
    public void Call_CompareRoles_IsThePageOfTheLibraryAndItsSources(string language, string heading)
    {
        string text = TextOf(Call("compare_roles", $$"""{"roles":["cio","CTO"],"language":"{{language}}"}"""));

        text.ShouldStartWith(Roles.Compare(Roles.Cio, Roles.Cto).ToMarkdown(language) + $"\n{heading}:\n\n- cio – cto: Difference between CTO and CIO");
        text.ShouldContain($"\n- {Roles.Describe(Roles.Cto).GetTitle(language)}: ");
        text.ShouldEndWith(Footer);
    }

    [Theory]
    [InlineData("Leiterin IT (m/w/d)", "de")]
    [InlineData("CDO", "en")]
    public void Call_ResolveTitle_SaysWhyAndHowSure(string title, string language) => Snapshot.Match(
        TextOf(Call("resolve_title", $$"""{"title":"{{title}}","language":"{{language}}"}"""))
            .Replace(Roles.All.Version!, "VERSION", StringComparison.Ordinal),
        language);

    [Theory]
    [InlineData("describe_role", """{"role":"ctoo"}""", "Did you mean 'cto'?")]
    [InlineData("describe_role", """{}""", "'role'")]
    [InlineData("compare_roles", """{"roles":["cio"]}""", "A comparison takes two roles or more, but only 'cio' was given.")]
    [InlineData("compare_roles", """{"roles":"cio"}""", "String[]")]
    [InlineData("resolve_title", """{}""", "'title'")]
    public void Call_WrongArguments_IsAToolErrorInTheLibrarysWords(string tool, string arguments, string message)
    {
        JsonElement result = Call(tool, arguments);

        result.GetProperty("isError").GetBoolean().ShouldBeTrue();
        TextOf(result).ShouldContain(message);
    }

    [Fact]
    public void Call_OwnCatalog_KnowsItsRoles() =>
        TextOf(Call("describe_role", """{"role":"head-of-payroll"}""", "--catalog", Path.Combine(SourceTree.Root, "samples", "roles.json")))
            .ShouldContain("Runs payroll every month.");

    [Fact]
    public void Call_NoLanguage_SpeaksThatOfTheServer() =>
        TextOf(Call("describe_role", """{"role":"cio"}""", "--language", "de")).ShouldContain("Auftrag");

    private static JsonElement Call(string tool, string arguments, params IReadOnlyList<string> options) =>
        Serve([$$$"""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}"""], options)[1]
            .GetProperty("result");

    private static string TextOf(JsonElement result) => result.GetProperty("content")[0].GetProperty("text").GetString()!;

    private static JsonElement[] Serve(params string[] messages) => Serve(messages, []);

    // The server answers in any order, and ends when the client closes its end.
    private static JsonElement[] Serve(string[] messages, IReadOnlyList<string> options)
    {
        using var error = new StringWriter();
        using var conversation = new Conversation([Initialize, """{"jsonrpc":"2.0","method":"notifications/initialized"}""", .. messages]);
        var terminal = new Terminal(TextWriter.Null, error, isInteractive: false, 80, AnsiSupport.No, "en")
        {
            OpenInput = () => conversation,
            OpenOutput = () => conversation.Output,
        };

        ConsoleApp.Run(["mcp", .. options], terminal).ShouldBe(0);

        error.ToString().ShouldBe("");
        return
        [
            .. conversation.Lines.Select(line => JsonDocument.Parse(line).RootElement).OrderBy(answer => answer.GetProperty("id").GetInt32()),
        ];
    }
}
