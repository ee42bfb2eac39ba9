using ExecRoles.Samples.Api.Negotiation;

namespace ExecRoles.Samples.Api.OpenApi;

/// <summary>Tells OpenAPI what endpoints return.</summary>
internal static class RepresentationMetadata
{
    internal static RouteHandlerBuilder ProducesRepresentations<TJson>(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<TJson>(
            StatusCodes.Status200OK,
            MediaTypes.Json.MediaType.ToString(),
            MediaTypes.Markdown.MediaType.ToString(),
            MediaTypes.Html.MediaType.ToString())
        .ProducesProblem(StatusCodes.Status406NotAcceptable);

    internal static RouteHandlerBuilder RefusesUnknownRoles(this RouteHandlerBuilder endpoint) =>
        endpoint.ProducesProblem(StatusCodes.Status404NotFound);
}
