using System.Net;
using System.Text.Json;

namespace ExecRoles.Tests.Samples;

/// <summary>Reads the API's problem details.</summary>
internal static class ApiProblem
{
    /// <summary>Fails unless a response is an error of a status, in the standard's media type, with just this detail.</summary>
    public static async Task ShouldBeAsync(HttpResponseMessage response, HttpStatusCode status, string? detail)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/problem+json");
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe((int)status);
        (problem.RootElement.TryGetProperty("detail", out JsonElement given) ? given.GetString() : null).ShouldBe(detail);
    }
}
