using System.Text.Json;
using ExecRoles.Json;
using ExecRoles.Samples.Api;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Samples;

public sealed class ApiRolesTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private static readonly HtmlOptions Html = new() { HeadingLevel = 1 };

    // What is asked for, and what is given.
    public static TheoryData<string?, string> Languages => new()
    {
        { null, "en" },
        { "en", "en" },
        { "de", "de" },
        { "de-AT", "de" },
        { "DE-at-1996", "de" },
        { "fr", "en" },
        { "fr, de;q=0.5", "de" },
        { "en;q=0.4, de-CH;q=0.7", "de" },
        { "*", "en" },
        { "not a language", "en" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Compare_AcceptLanguage_ChoosesTheLanguageOfEveryFormat(string? asked, string given)
    {
        RoleComparison comparison = Roles.Compare(Roles.Cio, Roles.Cto);

        (await api.GetAsync("/compare/cio/cto", null, asked)).ShouldBe(comparison.ToJson(given));
        (await api.GetAsync("/compare/cio/cto", "text/markdown", asked)).ShouldBe(comparison.ToMarkdown(given));
        (await api.GetAsync("/compare/cio/cto", "text/html", asked)).ShouldContain(comparison.ToHtml(given, Html));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Describe_AcceptLanguage_ChoosesTheLanguageOfMarkdownAndHtml(string? asked, string given)
    {
        foreach (Role role in Roles.All)
        {
            (await api.GetAsync($"/roles/{role.Id}", "text/markdown", asked)).ShouldBe(Roles.Describe(role).ToMarkdown(given));
            (await api.GetAsync($"/roles/{role.Id}", "text/html", asked)).ShouldContain(Roles.Describe(role).ToHtml(given, Html));
        }
    }

    [Fact]
    public async Task Describe_Json_IsTheWireFormatInAllLanguages()
    {
        foreach (Role role in Roles.All)
        {
            string json = await api.GetAsync($"/roles/{role.Id}", "application/json", "de");

            JsonSerializer.Deserialize<Role>(json).ShouldBe(role);
            json.ShouldBe(await api.GetAsync($"/roles/{role.Id}", "application/json", "en"));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task List_AcceptLanguage_ChoosesTheLanguage(string? asked, string given)
    {
        string json = await api.GetAsync("/roles", null, asked);

        JsonSerializer.Deserialize<RoleSummary[]>(json, JsonSerializerOptions.Web)
            .ShouldBe(Roles.All.Select(role => new RoleSummary(role.Id, role.Abbreviation, role.Title.In(given), role.Mandate.In(given))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task List_AcceptLanguage_ChoosesTheLanguageOfMarkdownAndHtml(string? asked, string given)
    {
        (await api.GetAsync("/roles", "text/markdown", asked)).ShouldBe(Roles.All.ToMarkdown(given));
        (await api.GetAsync("/roles", "text/html", asked)).ShouldContain(Roles.All.ToHtml(given, Html));
    }

    [Theory]
    [InlineData("/roles/CIO", "/roles/cio")]
    [InlineData("/roles/Ciso", "/roles/ciso")]
    [InlineData("/compare/CIO/Cto", "/compare/cio/cto")]
    public async Task Get_IdInAnyCase_IsFound(string path, string usual) => (await api.GetAsync(path)).ShouldBe(await api.GetAsync(usual));

    [Fact]
    public async Task Compare_RoleWithItself_HasNoDifferences()
    {
        using JsonDocument json = JsonDocument.Parse(await api.GetAsync("/compare/cto/cto"));

        json.RootElement.GetProperty("differences").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Describe_NoAcceptLanguageOnGermanMachine_IsEnglish()
    {
        using var german = new CultureScope("de-DE");
        using var fresh = new ApiFactory();

        (await fresh.GetAsync("/roles/cio", "text/markdown")).ShouldBe(Roles.Describe(Roles.Cio).ToMarkdown("en"));
    }
}
