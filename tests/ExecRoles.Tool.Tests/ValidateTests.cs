using System.Globalization;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed class ValidateTests
{
    [Fact]
    public void Validate_OneRole_SaysSo()
    {
        string example = Path.Combine(SourceTree.Root, "samples", "roles.json");

        ToolConsole.Redirected("validate", example).ShouldBe(new ChildResult(0, $"{example}: no errors in 1 role.\n", ""));
    }

    [Fact]
    public void Validate_SeveralRoles_SaysSo()
    {
        using var file = new TemporaryFile(RoleCatalogJson.ToJson(Roles.All));

        ToolConsole.Redirected("validate", file.Path)
            .ShouldBe(new ChildResult(0, $"{file.Path}: no errors in {Roles.All.Count} roles.\n", ""));
    }

    [Fact]
    public void Validate_FileWithErrors_WritesEachWithItsPlaceAndEndsWithOne()
    {
        using var file = new TemporaryFile("{\n  \"schemaVersion\": 2,\n  \"role\": []\n}");

        ToolConsole.Redirected("validate", file.Path).ShouldBe(new ChildResult(
            1,
            "",
            $"""
            {file.Path}:2:20: The schema version is '2', but this release of ExecRoles reads only 1. Use a newer release for newer documents.
            {file.Path}:3:3: Unknown member 'role' of a role catalog. Known members: schemaVersion, version, areas, roles, boundaries, texts, $schema. Did you mean 'roles'?

            """));
    }

    [Fact]
    public void Validate_ManyErrors_WritesThemAll()
    {
        const int Count = 1200;
        using var file = new TemporaryFile($$"""{ "schemaVersion": 1, "roles": [{{string.Join(',', Enumerable.Repeat("1", Count))}}] }""");

        ToolConsole.Redirected("validate", file.Path).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Count);
    }

    [Fact]
    public void Validate_ErrorUnderOtherCulture_HasPlainNumbersAndEnglish()
    {
        using var file = new TemporaryFile($"{new string(' ', 2000)}x");
        ChildResult expected = ToolConsole.Redirected("validate", file.Path);
        using var arabic = new CultureScope("ar-SA");

        ToolConsole.Redirected("validate", file.Path).ShouldBe(expected);
        expected.Error.ShouldStartWith(string.Create(CultureInfo.InvariantCulture, $"{file.Path}:1:2001: This is not well-formed JSON"));
    }

    [Fact]
    public void Validate_TextsThatControlTerminals_ShowsThemHarmless()
    {
        using var file = new TemporaryFile("""{ "schemaVersion": 1, "roles": [], "\u001b[31m\n": 1 }""");

        ToolConsole.Redirected("validate", file.Path).Error.TrimEnd('\n').ShouldAllBe(character => !char.IsControl(character));
    }

    [Fact]
    public void Validate_NoSuchFile_SaysSoInOneLineAndEndsWithOne() =>
        ToolConsole.Redirected("validate", "no-such-file.json")
            .ShouldBe(new ChildResult(1, "", "no-such-file.json: File not found.\n"));

    [Fact]
    public void Validate_Folder_SaysSoInOneLineAndEndsWithOne() =>
        ToolConsole.Redirected("validate", SourceTree.Root)
            .ShouldBe(new ChildResult(1, "", $"{SourceTree.Root}: This is a folder, not a file.\n"));

    [Fact]
    public void Validate_NoName_SaysSoInOneLineAndEndsWithOne() =>
        ToolConsole.Redirected("validate", "").ShouldBe(new ChildResult(1, "", "'' is not a file name.\n"));

    [Fact]
    public void Main_FileWithErrors_EndsWithOne()
    {
        using var file = new TemporaryFile("{}");

        ChildProcess.Dotnet(typeof(ConsoleApp).Assembly.Location, ["validate", file.Path]).ExitCode.ShouldBe(1);
    }
}
