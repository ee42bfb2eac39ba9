using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;

namespace ExecRoles.Samples.Api;

/// <summary>Reads <c>Accept-Language</c>, where de-AT falls back to de: without ICU, .NET does not know that.</summary>
internal sealed class AcceptLanguageProvider : AcceptLanguageHeaderRequestCultureProvider
{
    /// <inheritdoc/>
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        ProviderCultureResult? asked = await base.DetermineProviderCultureResult(httpContext);
        return asked is null ? null : new ProviderCultureResult([.. asked.UICultures.SelectMany(Prefixes)]);
    }

    private static IEnumerable<StringSegment> Prefixes(StringSegment tag)
    {
        for (int end = tag.Length; end > 0; end = tag.Subsegment(0, end).LastIndexOf('-'))
        {
            yield return tag.Subsegment(0, end);
        }
    }
}
