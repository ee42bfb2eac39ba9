using System.Net;

namespace ExecRoles.Tests.Samples;

public sealed class ApiErrorTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private const string Grammar = "is not a role id. Use lower-case ASCII letters and digits in words joined by single hyphens, "
        + "beginning with a letter, such as 'head-of-payroll'.";

    // The path, and what is wrong with its role id.
    public static TheoryData<string, string> IllTypedIds => new()
    {
        { "/roles/Bad_Id", $"'Bad_Id' {Grammar} Did you mean 'bad-id'?" },
        { "/roles/CIO", $"'CIO' {Grammar} Did you mean 'cio'?" },
        { "/compare/cio/C%20TO", $"'C TO' {Grammar} Did you mean 'c-to'?" },
        { "/compare/CIO/cto", $"'CIO' {Grammar} Did you mean 'cio'?" },
    };

    public static TheoryData<string?> Formats => [null, "text/html", "text/markdown", "application/json"];

    [Theory]
    [MemberData(nameof(IllTypedIds))]
    public async Task Get_IllTypedId_Is400WithTheGrammarInEveryEnvironment(string path, string detail)
    {
        foreach (string environment in (string[])["Development", "Production"])
        {
            using HttpResponseMessage response = await api.SendInAsync(environment, path);

            await ApiProblem.ShouldBeAsync(response, HttpStatusCode.BadRequest, detail);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Get_IllTypedId_Is400WhateverIsAccepted(string? accept)
    {
        using HttpResponseMessage response = await api.SendAsync("/roles/Bad_Id", accept, "de");

        await ApiProblem.ShouldBeAsync(response, HttpStatusCode.BadRequest, $"'Bad_Id' {Grammar} Did you mean 'bad-id'?");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Get_UnknownRole_Is404WithTheSuggestion(string? accept)
    {
        string detail = $"There is no role 'ctoo' in this catalog. Known ids: {string.Join(", ", Roles.All)}. Did you mean 'cto'?";
        foreach (string path in (string[])["/roles/ctoo", "/compare/ctoo/cio", "/compare/cio/ctoo"])
        {
            using HttpResponseMessage response = await api.SendAsync(path, accept, "de");

            await ApiProblem.ShouldBeAsync(response, HttpStatusCode.NotFound, detail);
        }
    }

    [Fact]
    public async Task Get_UnknownPath_Is404WithProblemDetails()
    {
        using HttpResponseMessage response = await api.SendAsync("/nothing");

        await ApiProblem.ShouldBeAsync(response, HttpStatusCode.NotFound, null);
    }

    [Fact]
    public async Task Post_Any_Is405WithProblemDetails()
    {
        using HttpResponseMessage response = await api.SendAsync("/roles/cio", method: HttpMethod.Post);

        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"]);
        await ApiProblem.ShouldBeAsync(response, HttpStatusCode.MethodNotAllowed, null);
    }

    [Fact]
    public async Task Head_UnknownRole_Is404()
    {
        using HttpResponseMessage response = await api.SendAsync("/roles/ctoo", method: HttpMethod.Head);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
