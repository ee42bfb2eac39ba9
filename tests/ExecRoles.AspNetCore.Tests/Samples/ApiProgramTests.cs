namespace ExecRoles.AspNetCore.Tests.Samples;

public sealed class ApiProgramTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("de-AT")]
    public async Task Main_InvariantGlobalization_SpeaksGerman(string language)
    {
        (ApiProcess api, Uri address) = await ApiProcess.StartAsync("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
        using ApiProcess running = api;
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Accept", "text/markdown");
        client.DefaultRequestHeaders.Add("Accept-Language", language);

        (await client.GetStringAsync("/roles/cio")).ShouldBe(Roles.Describe(Roles.Cio).ToMarkdown("de"));
    }

    [Fact]
    public async Task Main_OpenApi_DescribesTheEndpoints()
    {
        (ApiProcess api, Uri address) = await ApiProcess.StartAsync("DOTNET_ENVIRONMENT", "Production");
        using ApiProcess running = api;
        using var client = new HttpClient { BaseAddress = address };

        (await client.GetStringAsync("/openapi/v1.json")).ShouldContain("\"ExecRolesCompare\"");
        using HttpResponseMessage unknown = await client.GetAsync("/nothing");
        unknown.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }
}
