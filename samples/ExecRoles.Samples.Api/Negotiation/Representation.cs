using Microsoft.Net.Http.Headers;

namespace ExecRoles.Samples.Api.Negotiation;

/// <summary>An answer in one format.</summary>
/// <param name="MediaType">The media type, with the charset.</param>
/// <param name="Languages">The tags of the languages that it is in, for <c>Content-Language</c>.</param>
/// <param name="Content">Makes the content; called for the format that is chosen.</param>
internal sealed record Representation(MediaTypeHeaderValue MediaType, string Languages, Func<string> Content);
