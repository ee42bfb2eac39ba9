using System.Text.RegularExpressions;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tool.Tests;

public sealed partial class TranslateTests
{
    [GeneratedRegex("\"\\[[A-Za-z-]+\\] ")]
    private static partial Regex Mark { get; }

    [Fact]
    public void Translate_NewLanguage_WritesEachTextThatIsMissing()
    {
        RoleCatalog french = Parse(Shown("fr"));

        french.FindMissingTexts("fr").ShouldBeEmpty();
        french["cio"].Title.In("fr").ShouldBe("[en] Chief Information Officer");
        french["cio"].Title.In("en").ShouldBe("Chief Information Officer");
    }

    [Fact]
    public void Translate_FromGerman_HasGermanTexts() => Parse(Shown("fr", "--from", "de"))["cfo"].Title.In("fr").ShouldBe("[de] Chief Financial Officer (Finanzen)");

    [Theory]
    [InlineData("de")]
    [InlineData("de-CH")]
    public void Translate_LanguageThatLacksNothing_WritesAnEmptyFile(string language) =>
        Shown(language).ShouldBe("{\n  \"schemaVersion\": 1,\n  \"texts\": {}\n}\n");

    [Fact]
    public void Translate_LanguageFileThatHasSome_WritesTheRest()
    {
        using var file = new TemporaryFile("""{ "schemaVersion": 1, "texts": { "cio.title": { "fr": "Direction informatique" } } }""");

        string rest = Shown("fr", "--catalog", file.Path);

        rest.ShouldNotContain("\"cio.title\"");
        rest.ShouldContain("\"cto.title\"");
    }

    [Fact]
    public void Translate_Output_WritesTheFileAndSaysHowMuch()
    {
        using var file = new TemporaryFile("");
        int count = Roles.All.FindMissingTexts("fr").Count;

        ToolConsole.Redirected("translate", "fr", "--output", file.Path)
            .ShouldBe(new ChildResult(0, "", $"{file.Path}: {count} texts to translate into 'fr'.\n"));
        ToolConsole.Redirected("validate", file.Path).Output.ShouldBe($"{file.Path}: no errors in {count} texts.\n");
    }

    [Fact]
    public void Translate_NoLanguageTag_SaysSoAndEndsWithTwo() =>
        ToolConsole.Redirected("translate", "french language").ShouldBe(new ChildResult(
            2, "", "'french language' is not a language tag. Use a BCP 47 tag such as 'en', 'de' or 'de-AT'.\n"));

    [Fact]
    public void Check_FileThatWasJustWritten_ListsEachTextAndEndsWithThree()
    {
        using var file = new TemporaryFile(Shown("fr"));
        int count = Roles.All.FindMissingTexts("fr").Count;

        ChildResult result = ToolConsole.Redirected("translate", "fr", "--check", file.Path);

        result.ExitCode.ShouldBe(3);
        result.Output.ShouldBe($"{file.Path}: {count} texts in 'fr', {count} of them not translated yet, 0 too long; 0 missing.\n");
        result.Error.Split('\n').Length.ShouldBe(count + 1);
        result.Error.ShouldStartWith($"{file.Path}:5:13: areas.strategy is not translated yet.\n");
    }

    [Fact]
    public void Check_FileThatIsDone_EndsWithZero()
    {
        using var file = new TemporaryFile(Mark.Replace(Shown("fr"), "\""));

        ChildResult result = ToolConsole.Redirected("translate", "FR", "--check", file.Path);

        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Check_TextTooLong_SaysWhereAndHowLongItMayBe()
    {
        using var file = new TemporaryFile(
            $$"""{ "schemaVersion": 1, "roles": [], "texts": { "cio.mandate": { "de": "ä", "fr": "{{new string('é', 161)}}" }, "boundaries.cio.cto": { "fr": "{{new string('é', 241)}}" } } }""");

        string[] problems = ToolConsole.Redirected("translate", "fr", "--check", file.Path).Error.Split('\n');

        problems[0].ShouldBe($"{file.Path}:1:81: cio.mandate has 161 characters. Keep it to 160.");
        problems[1].ShouldEndWith("boundaries.cio.cto has 241 characters. Keep it to 240.");
        problems[2].ShouldEndWith(": areas.strategy is missing. en: Strategy");
    }

    [Fact]
    public void Check_UnknownKeyAndWrongPlaceholder_NamesThemAndEndsWithOne()
    {
        string placeholder = Roles.All.Texts.First(text => text.Value.In("en").Contains("{roles}", StringComparison.Ordinal)).Key;
        using var file = new TemporaryFile(
            $$"""{ "schemaVersion": 1, "texts": { "cio.titel": { "fr": "x" }, "{{placeholder}}": { "fr": "{rolls}" } } }""");

        ChildResult result = ToolConsole.Redirected("translate", "fr", "--check", file.Path);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("Did you mean 'cio.title'?");
        result.Error.ShouldContain("{rolls}");
    }

    [Fact]
    public void Limits_BuiltInTexts_AreKept()
    {
        foreach (string language in (string[])["en", "de", "de-CH"])
        {
            using var file = new TemporaryFile(Mark.Replace(Shown("fr", "--from", language), "\""));

            ToolConsole.Redirected("translate", "fr", "--check", file.Path).ExitCode.ShouldBe(0, language);
        }
    }

    private static RoleCatalog Parse(string json) => RoleCatalogJson.Parse(json, new RoleCatalogJsonOptions { Base = Roles.All });

    private static string Shown(params IReadOnlyList<string> args)
    {
        ChildResult result = ToolConsole.Redirected(["translate", .. args]);
        result.Error.ShouldBe("");
        result.ExitCode.ShouldBe(0);
        return result.Output;
    }
}
