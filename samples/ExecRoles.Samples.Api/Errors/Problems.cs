using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;

namespace ExecRoles.Samples.Api.Errors;

/// <summary>Answers every error with problem details (RFC 9457), in English whatever the request's language is.</summary>
internal static class Problems
{
    internal static void AddProblems(this IServiceCollection services)
    {
        services.AddProblemDetails();

        // Otherwise a request that cannot be bound would end in an exception page, but only while developing.
        services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false);
    }

    internal static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(Write);
    }

    private static Task Write(StatusCodeContext context)
    {
        HttpContext http = context.HttpContext;
        int status = http.Response.StatusCode;
        string? detail = status == StatusCodes.Status400BadRequest ? DetailOf(http.Request.RouteValues.Values) : null;
        return TypedResults.Problem(detail, statusCode: status).ExecuteAsync(http);
    }

    /// <summary>Says what is wrong with the first route value that is no role id; all route values of this API are role ids.</summary>
    private static string? DetailOf(IEnumerable<object?> routeValues)
    {
        try
        {
            foreach (string id in routeValues.OfType<string>())
            {
                RoleId.Parse(id, CultureInfo.InvariantCulture);
            }

            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }
}
