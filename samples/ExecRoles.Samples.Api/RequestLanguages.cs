namespace ExecRoles.Samples.Api;

/// <summary>The languages that the API speaks: the request's <c>Accept-Language</c> chooses, and nothing else.</summary>
internal static class RequestLanguages
{
    private static readonly string[] Tags = ["en", "de"];

    internal static void Configure(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(Tags[0]).AddSupportedCultures(Tags).AddSupportedUICultures(Tags);
        options.RequestCultureProviders = [new AcceptLanguageProvider()];
    }
}
