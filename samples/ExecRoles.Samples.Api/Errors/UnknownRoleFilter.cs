namespace ExecRoles.Samples.Api.Errors;

/// <summary>Answers 404 where the catalog has no such role, with the catalog's message: it lists known ids and the nearest one.</summary>
internal sealed class UnknownRoleFilter : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (KeyNotFoundException exception)
        {
            return TypedResults.Problem(exception.Message, statusCode: StatusCodes.Status404NotFound);
        }
    }
}
