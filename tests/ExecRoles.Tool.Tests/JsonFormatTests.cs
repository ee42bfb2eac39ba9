using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Samples;

namespace ExecRoles.Tool.Tests;

public sealed class JsonFormatTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void List_Json_IsTheWireFormatInAllLanguages(string language) =>
        Shown("list", "--language", language).ShouldBe(RoleCatalogJson.ToJson(Roles.All));

    [Fact]
    public void Describe_Json_IsReadAsAnEqualRole()
    {
        foreach (Role role in Roles.All)
        {
            JsonSerializer.Deserialize<Role>(Shown("describe", role.Id.Value)).ShouldBe(role);
        }
    }

    [Fact]
    public void Describe_Json_IsIndentedWithUmlautsAsTheyAre()
    {
        string json = Shown("describe", "cfo");

        json.ShouldStartWith("{\n  \"id\": \"cfo\",\n");
        json.ShouldContain("Zahlungsfähigkeit");
        json.ShouldEndWith("\n}\n");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("fr")]
    public void Compare_Json_IsThatOfTheLibraryInTheLanguage(string language) =>
        Shown("compare", "cio", "cto", "--language", language)
            .ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto).ToJson(language) + "\n");

    [Fact]
    public void List_JsonOnTerminalWithColors_AddsNothing() =>
        ToolConsole.OnColorTerminal("list", "--format", "json").ShouldBe(ToolConsole.Redirected("list", "--format", "json"));

    [Fact]
    public void Write_TextsThatControlTerminals_ShowsThemHarmless()
    {
        using var file = new TemporaryFile(RoleCatalogJson.ToJson(new RoleCatalog(UnusualRoles.Hostile, UnusualRoles.WithoutAbbreviation)));

        foreach (string command in (string[])["list", "describe hostile --sources", "compare hostile head-of-payroll"])
        {
            Shown([.. command.Split(' '), "--catalog", file.Path])
                .Where(character => char.IsControl(character) && character != '\n').ShouldBeEmpty(command);
        }
    }

    private static string Shown(params IReadOnlyList<string> args)
    {
        ChildResult result = ToolConsole.Redirected([.. args, "--format", "json"]);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }
}
