using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ExecRoles.PackageTests;

/// <summary>The tool as users install it: from the packed file, and then started by its name.</summary>
[Collection(PackageTestGroup.Name)]
public sealed class ToolTests(Package package, ToolInstallation installation) : IClassFixture<ToolInstallation>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Requests =
    [
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
        """{"jsonrpc":"2.0","id":2,"method":"tools/list"}""",
        """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"list_roles","arguments":{"language":"de"}}}""",
        """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"describe_role","arguments":{"role":"cio","language":"de"}}}""",
        """{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"compare_roles","arguments":{"roles":["cio","cto"],"language":"de"}}}""",
        """{"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"resolve_title","arguments":{"title":"Leiterin IT (m/w/d)","language":"de"}}}""",
        """{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"describe_role","arguments":{"role":"ctoo"}}}""",
    ];

    [PackageFact]
    public void Compare_InstalledTool_ComparesInGerman() =>
        Command.Run(package.Workspace, installation.Install(package), "compare", "cio", "cto", "--language", "de")
            .ShouldStartWith("CIO und CTO im Vergleich\n");

    [PackageFact]
    public void Version_InstalledTool_IsThatOfThePackage() =>
        Command.Run(package.Workspace, installation.Install(package), "--version").Trim().Split('+')[0].ShouldBe(package.Version);

    [PackageFact]
    public void Files_OfTool_RollForwardAndHaveWhatTheyNeed()
    {
        IReadOnlyList<string> files = PackageContent.Files(package.File(Packages.Tool));
        string settings = Encoding.UTF8.GetString(PackageContent.Read(package.File(Packages.Tool), "tools/net10.0/any/ExecRoles.Tool.runtimeconfig.json"));

        files.ShouldContain("README.md");
        files.ShouldContain("tools/net10.0/any/ExecRoles.dll");
        files.ShouldContain("tools/net10.0/any/ExecRoles.Titles.dll");
        files.Where(file => file.EndsWith(".resources.dll", StringComparison.Ordinal)).ShouldBeEmpty();
        settings.ShouldContain("\"rollForward\": \"Major\"");
    }

    [PackageFact]
    public void Metadata_OfTool_SaysThatItIsOne()
    {
        XElement[] metadata = [.. PackageContent.Metadata(package.File(Packages.Tool)).Elements()];

        metadata.Single(element => element.Name.LocalName == "license").Value.ShouldBe("MIT");
        metadata.Single(element => element.Name.LocalName == "readme").Value.ShouldBe("README.md");
        metadata.Single(element => element.Name.LocalName == "packageTypes").Elements().ShouldHaveSingleItem()
            .Attribute("name").ShouldNotBeNull().Value.ShouldBe("DotnetTool");
    }

    [PackageFact]
    public void Mcp_InstalledTool_AnswersAScriptedClient()
    {
        var start = new ProcessStartInfo(installation.Install(package), ["mcp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        JsonElement[] answers = [.. Requests.Select(request => Ask(process, request))];
        process.StandardInput.Close();
        process.WaitForExit(Patience).ShouldBeTrue();

        process.ExitCode.ShouldBe(0);
        error.Result.ShouldBe("");
        answers[0].GetProperty("serverInfo").GetProperty("name").GetString().ShouldBe("execroles");
        answers[1].GetProperty("tools").GetArrayLength().ShouldBe(4);
        TextOf(answers[2]).ShouldContain("- cio (CIO: ");
        TextOf(answers[3]).ShouldContain("### Quellen");
        TextOf(answers[4]).ShouldContain("Quellen:");
        TextOf(answers[5]).ShouldStartWith("resolved: cio, holder, functional\n");
        TextOf(answers[6]).ShouldContain("Did you mean 'cto'?");
        answers[6].GetProperty("isError").GetBoolean().ShouldBeTrue();
        answers.ShouldAllBe(answer => !TextOf(answer).Contains("   at ", StringComparison.Ordinal));
    }

    private static JsonElement Ask(Process process, string request)
    {
        process.StandardInput.WriteLine(request);
        process.StandardInput.Flush();
        Task<string?> line = process.StandardOutput.ReadLineAsync();
        if (!line.Wait(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"No answer to {request}");
        }

        using JsonDocument document = JsonDocument.Parse(line.Result.ShouldNotBeNull());
        return document.RootElement.GetProperty("result").Clone();
    }

    private static string TextOf(JsonElement result) =>
        result.TryGetProperty("content", out JsonElement content) ? content[0].GetProperty("text").GetString()! : "";
}
