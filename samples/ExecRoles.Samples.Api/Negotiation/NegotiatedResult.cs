using System.Text;
using Microsoft.Net.Http.Headers;

namespace ExecRoles.Samples.Api.Negotiation;

/// <summary>Writes the representation that fits the request best, or answers 406 if none does.</summary>
internal sealed class NegotiatedResult(params IReadOnlyList<Representation> representations) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        IHeaderDictionary headers = httpContext.Response.Headers;
        headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptLanguage}";
        if (AcceptHeader.Choose(httpContext.Request, representations) is not { } chosen)
        {
            string offered = string.Join(", ", representations.Select(static one => one.MediaType.MediaType));
            return TypedResults.Problem($"None of these is acceptable: {offered}. Accept one of them.", statusCode: StatusCodes.Status406NotAcceptable)
                .ExecuteAsync(httpContext);
        }

        headers.ContentLanguage = chosen.Languages;
        return TypedResults.Text(chosen.Content(), chosen.MediaType.ToString(), Encoding.UTF8).ExecuteAsync(httpContext);
    }
}
