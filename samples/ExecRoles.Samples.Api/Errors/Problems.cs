namespace ExecRoles.Samples.Api.Errors;

/// <summary>Answers every error with problem details (RFC 9457), in English whatever the request's language is.</summary>
internal static class Problems
{
    internal static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(static context =>
            TypedResults.Problem(statusCode: context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
    }
}
