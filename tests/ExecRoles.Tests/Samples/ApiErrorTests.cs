using System.Net;

namespace ExecRoles.Tests.Samples;

public sealed class ApiErrorTests(ApiFactory api) : IClassFixture<ApiFactory>
{
    private static readonly string KnownIds = $"Known ids: {string.Join(", ", Roles.All.Take(10))} and 10 more.";

    // The path, and what is wrong with its role.
    public static TheoryData<string, string> UnknownRoles => new()
    {
        { "/roles/ctoo", $"Unknown role 'ctoo'. {KnownIds} Did you mean 'cto'?" },
        { "/roles/Bad_Id", $"Unknown role 'Bad_Id'. {KnownIds}" },
        { "/compare/ctoo/cio", $"Unknown role 'ctoo'. {KnownIds} Did you mean 'cto'?" },
        { "/compare/cio/C%20TO", $"Unknown role 'C TO'. {KnownIds} Did you mean 'cto'?" },
    };

    public static TheoryData<string?> Formats => [null, "text/html", "text/markdown", "application/json"];

    [Theory]
    [MemberData(nameof(UnknownRoles))]
    public async Task Get_UnknownRole_Is404WithTheSuggestionInEveryEnvironment(string path, string detail)
    {
        foreach (string environment in (string[])["Development", "Production"])
        {
            using HttpResponseMessage response = await api.SendInAsync(environment, path);

            await ApiProblem.ShouldBeAsync(response, HttpStatusCode.NotFound, detail);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Get_UnknownRole_Is404WhateverIsAccepted(string? accept)
    {
        using HttpResponseMessage response = await api.SendAsync("/roles/ctoo", accept, "de");

        await ApiProblem.ShouldBeAsync(response, HttpStatusCode.NotFound, $"Unknown role 'ctoo'. {KnownIds} Did you mean 'cto'?");
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
