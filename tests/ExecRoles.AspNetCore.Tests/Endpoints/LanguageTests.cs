using ExecRoles.AspNetCore.Tests.Infrastructure;
using ExecRoles.Json;
using ExecRoles.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ExecRoles.AspNetCore.Tests.Endpoints;

/// <summary>Which language an answer is in.</summary>
public sealed class LanguageTests(RolesApp roles) : IClassFixture<RolesApp>
{
    private const string Markdown = "text/markdown";

    // What is asked for, and what is given.
    public static TheoryData<string?, string> Languages => new()
    {
        { null, "en" },
        { "en", "en" },
        { "de", "de" },
        { "de-AT", "de" },
        { "DE-at-1996", "de" },
        { "de-CH", "de-CH" },
        { "fr", "en" },
        { "fr, de;q=0.5", "de" },
        { "en;q=0.4, de-CH;q=0.7", "de-CH" },
        { "*", "en" },
        { "fr, *;q=0.5", "en" },
        { "*;q=0.5, de", "de" },
        { "en;q=0, *", "de" },
        { "de;q=0", "en" },
        { "not a language", "en" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Get_AcceptLanguage_ChoosesTheLanguage(string? asked, string given)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);

        (await roles.App.GetAsync("/roles/compare?ids=cio,cto", null, asked)).ShouldBe(comparison.ToJson(given));
        (await roles.App.GetAsync("/roles/compare?ids=cio,cto", Markdown, asked)).ShouldBe(comparison.ToMarkdown(given));
        (await roles.App.GetAsync("/roles/cio", Markdown, asked)).ShouldBe(Roles.Describe(Roles.Cio).ToMarkdown(given));
        (await roles.App.GetAsync("/roles", "text/plain", asked)).ShouldBe(Roles.All.ToText(given));
        (await roles.App.GetAsync("/roles/matrix", Markdown, asked)).ShouldBe(Roles.All.Matrix().ToMarkdown(given));
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("fr", "en")]
    [InlineData("no language", "en")]
    [InlineData("", "de")]
    public async Task Get_LanguageInTheAddress_WinsOverTheHeader(string asked, string given)
    {
        using HttpResponseMessage response = await roles.App.SendAsync($"/roles/cio?language={asked}", Markdown, "de");

        (await response.Content.ReadAsStringAsync()).ShouldBe(Roles.Describe(Roles.Cio).ToMarkdown(given));
        response.Content.Headers.ContentLanguage.ShouldBe([given]);
    }

    [Fact]
    public async Task Get_NoHeaderOnGermanMachine_IsEnglish()
    {
        using CultureScope german = new("de-DE");
        await using TestApp app = await TestApp.StartAsync(static app => app.MapExecRoles("/roles"));

        (await app.GetAsync("/roles/cio", Markdown)).ShouldBe(Roles.Describe(Roles.Cio).ToMarkdown("en"));
    }

    [Fact]
    public async Task Get_CatalogWithFrenchWords_SpeaksFrench()
    {
        RoleCatalog french = Roles.All.WithTexts("fr", new Dictionary<string, string> { ["words.comparison"] = "{roles} comparés" });
        await using TestApp app = await StartAsync(french);

        using HttpResponseMessage response = await app.SendAsync("/roles/compare?ids=cio,cto", Markdown, "fr-BE, de");

        response.Content.Headers.ContentLanguage.ShouldBe(["fr"]);
        (await response.Content.ReadAsStringAsync()).ShouldBe(french.Compare("cio", "cto").ToMarkdown("fr"));
    }

    [Fact]
    public async Task Get_CatalogWithOneFrenchTitle_PrefersALanguageWithWholePages()
    {
        RoleCatalog french = Roles.All.WithTexts("fr", new Dictionary<string, string> { ["cio.title"] = "Directeur informatique" });
        await using TestApp app = await StartAsync(french);

        (await app.GetAsync("/roles/cio", Markdown, "fr, de;q=0.1")).ShouldBe(french.Describe("cio").ToMarkdown("de"));
        (await app.GetAsync("/roles/cio", Markdown, "fr")).ShouldBe(french.Describe("cio").ToMarkdown("fr"));
    }

    [Fact]
    public async Task Describe_Json_HasAndNamesAllLanguages()
    {
        using HttpResponseMessage response = await roles.App.SendAsync("/roles/cio", "application/json", "de");

        response.Content.Headers.ContentLanguage.ShouldBe(Roles.Cio.Title.Languages);
    }

    private static Task<TestApp> StartAsync(RoleCatalog catalog) =>
        TestApp.StartAsync(static app => app.MapExecRoles("/roles"), builder => builder.Services.AddSingleton(catalog));
}
