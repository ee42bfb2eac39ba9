using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Samples.Console.Formats;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Samples;

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
    public void Describe_Json_ReadsWell() => Snapshot.Match(Shown("describe", "cto"));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("de-AT")]
    [InlineData("fr")]
    public void Compare_Json_IsThatOfTheLibraryInTheLanguage(string language) =>
        Shown("compare", "cio", "cto", "--language", language)
            .ShouldBe(Roles.Compare(Roles.Cio, Roles.Cto).ToJson(language) + "\n");

    [Fact]
    public void List_JsonOnTerminalWithColours_AddsNothing() =>
        SampleConsole.OnColourTerminal("list", "--format", "json").ShouldBe(SampleConsole.Redirected("list", "--format", "json"));

    [Fact]
    public void Write_TextsThatControlTerminals_ShowsThemHarmless()
    {
        using var output = new StringWriter();
        var terminal = SampleConsole.Terminal(output, TextWriter.Null, isInteractive: true);
        RoleCatalog catalog = new(UnusualRoles.Hostile, UnusualRoles.WithoutAbbreviation);

        new JsonFormat().Write(catalog, "en", terminal);
        new JsonFormat().Write(catalog, catalog.Describe("hostile").WithSources(), "en", terminal);
        new JsonFormat().Write(catalog.Compare("hostile", "head-of-payroll"), "en", terminal);

        output.ToString().Where(character => char.IsControl(character) && character != '\n').ShouldBeEmpty();
    }

    private static string Shown(params IReadOnlyList<string> args)
    {
        ChildResult result = SampleConsole.Redirected([.. args, "--format", "json"]);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }
}
