using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using ExecRoles.Tests.Samples;

namespace ExecRoles.Tool.Tests;

public sealed class CatalogOptionTests
{
    private static readonly string Example = Path.Combine(SourceTree.Root, "samples", "roles.json");

    // Commands, each complete but for the catalog.
    public static TheoryData<string> Commands => ["list", "describe cio", "compare cio cto", "matrix"];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Compare_OwnAndBuiltInRole_UsesTextsAndWordsOfTheFile(string language)
    {
        RoleCatalog own = RoleCatalogJson.Parse(File.ReadAllText(Example));

        string shown = Shown("compare", "cio", "head-of-payroll", "--catalog", Example, "--language", language);

        shown.ShouldBe(own.Compare(Roles.Cio, own["head-of-payroll"]).ToText(language));
        shown.ShouldContain($"- {own.Texts["aspects.mandate"].In(language)}\n  CIO: {Roles.Cio.Mandate.In(language)}\n");
    }

    [Fact]
    public void List_OwnRole_StandsAfterTheBuiltInOnes() =>
        RoleCatalogJson.Parse(Shown("list", "--catalog", Example, "--format", "json")).Select(role => role.Id.Value)
            .ShouldBe([.. Roles.All.Select(role => role.Id.Value), "head-of-payroll"]);

    [Fact]
    public void Describe_RoleWithTheIdOfABuiltInOne_ReplacesIt()
    {
        using var file = new TemporaryFile(RoleCatalogJson.ToJson(new RoleCatalog(UnusualRoles.WithId("cio"))));

        Shown("describe", "cio", "--catalog", file.Path).ShouldBe(Roles.Describe(UnusualRoles.WithId("cio")).ToText("en"));
        Shown("list", "--catalog", file.Path).ShouldBe(Roles.All.With(UnusualRoles.WithId("cio")).ToText("en"));
    }

    [Fact]
    public void Describe_BuiltInAreaRedefined_ShowsItInBuiltInRoles()
    {
        using var file = new TemporaryFile(
            """{ "schemaVersion": 1, "areas": [ { "id": "leadership", "name": { "en": "The \u001b[1mteam" } } ], "roles": [] }""");

        Shown("describe", "cio", "--catalog", file.Path).ShouldContain("The  [1mteam");
    }

    [Fact]
    public void List_WhatListWroteAsJson_ReadsTheSame()
    {
        string json = Shown("list", "--catalog", Example, "--format", "json");
        using var file = new TemporaryFile(json);

        Shown("list", "--catalog", file.Path, "--format", "json").ShouldBe(json);
    }

    [Fact]
    public void Describe_UnknownRole_NamesOwnAndBuiltInIds() => ToolConsole.Redirected("describe", "head-of-payrol", "--catalog", Example)
        .ShouldBe(new ChildResult(
            2,
            "",
            $"Unknown role 'head-of-payrol'. Known ids: {string.Join(", ", Roles.All.Take(10))} and 11 more. Did you mean 'head-of-payroll'?\n"));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_FileWithErrors_WritesEachWithItsPlaceAndEndsWithOne(string command)
    {
        using var file = new TemporaryFile("{\n  \"schemaVersion\": 2,\n  \"role\": []\n}");

        ToolConsole.Redirected([.. command.Split(' '), "--catalog", file.Path])
            .ShouldBe(ToolConsole.Redirected("validate", file.Path));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Run_NoSuchFile_SaysSoInOneLineAndEndsWithOne(string command)
    {
        string missing = Path.Combine(SourceTree.Root, "no-such-folder", "roles.json");

        ToolConsole.Redirected([.. command.Split(' '), "--catalog", missing])
            .ShouldBe(new ChildResult(1, "", $"{missing}: File not found.\n"));
    }

    private static string Shown(params IReadOnlyList<string> args)
    {
        ChildResult result = ToolConsole.Redirected(args);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }
}
