using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ExecRoles.AspNetCore;

/// <summary>A rendered page, which writes itself as often as it is asked for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RolePage(byte[] content, PageFormat format, string? languages, string? cacheControl) : IResult
{
    private const int HashLength = 15;

    private readonly string contentType = MediaTypes.ContentTypeOf(format);
    private readonly string entityTag = EntityTagOf(content);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        IHeaderDictionary headers = response.Headers;
        headers.ETag = entityTag;
        headers.CacheControl = cacheControl;
        if (IsKnownTo(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentLanguage = languages;
        headers.ContentType = contentType;
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(content, httpContext.RequestAborted).AsTask();
    }

    // Case matters in an entity tag, so the letters of Base64 are as good as any; a strong one names these very bytes.
    private static string EntityTagOf(byte[] content)
    {
        string hash = Convert.ToBase64String(SHA256.HashData(content), 0, HashLength);
        return $"\"{hash}\"";
    }

    private bool IsKnownTo(HttpRequest request)
    {
        StringValues known = request.Headers.IfNoneMatch;
        if (known.Count == 0)
        {
            return false;
        }

        return known.Count == 1 && (known[0] == entityTag || known[0] == "*")
            || (EntityTagHeaderValue.TryParseList(known!, out IList<EntityTagHeaderValue>? tags) && tags.Any(one => one.Tag == entityTag));
    }
}
