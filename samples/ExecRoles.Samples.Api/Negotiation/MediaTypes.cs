using Microsoft.Net.Http.Headers;

namespace ExecRoles.Samples.Api.Negotiation;

/// <summary>The formats of all answers; the first is the default.</summary>
internal static class MediaTypes
{
    internal static readonly MediaTypeHeaderValue Json = InUtf8("application/json");
    internal static readonly MediaTypeHeaderValue Markdown = InUtf8("text/markdown");
    internal static readonly MediaTypeHeaderValue Html = InUtf8("text/html");

    private static MediaTypeHeaderValue InUtf8(string name) => new(name) { Charset = "utf-8" };
}
