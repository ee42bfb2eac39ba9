using System.Net;
using System.Text.Json;

namespace ExecRoles.AspNetCore.Tests.Endpoints;

/// <summary>Reads problem details.</summary>
internal static class Problem
{
    /// <summary>Fails unless a response is an error of a status, in the standard's media type, with just these errors about a parameter.</summary>
    public static async Task ShouldBeAsync(HttpResponseMessage response, HttpStatusCode status, string parameter, params string[] errors)
    {
        JsonElement problem = await ReadAsync(response, status);
        problem.GetProperty("errors").GetProperty(parameter).EnumerateArray().Select(static one => one.GetString()).ShouldBe(errors);
        problem.GetProperty("detail").GetString().ShouldBe(string.Join("\n", errors));
    }

    /// <summary>Fails unless a response is an error of a status, in the standard's media type, with just this detail.</summary>
    public static async Task ShouldBeAsync(HttpResponseMessage response, HttpStatusCode status, string detail) =>
        (await ReadAsync(response, status)).GetProperty("detail").GetString().ShouldBe(detail);

    /// <summary>Gives what the core says about an unknown role.</summary>
    public static string OfUnknown(string id) => Should.Throw<KeyNotFoundException>(() => Roles.All[id]).Message;

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/problem+json");
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe((int)status);
        return problem.RootElement.Clone();
    }
}
