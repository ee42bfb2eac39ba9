namespace ExecRoles.Samples.Portal.Web;

/// <summary>The languages of the portal: the one that the reader chose, else the browser's.</summary>
public static class Languages
{
    public static IReadOnlyList<(string Tag, string Name)> All { get; } = [("de", "Deutsch"), ("en", "English")];

    public static bool Has(string? tag) => All.Any(language => language.Tag == tag);

    public static void Configure(RequestLocalizationOptions options)
    {
        string[] tags = [.. All.Select(language => language.Tag)];
        options.SetDefaultCulture("en").AddSupportedCultures(tags).AddSupportedUICultures(tags);

        // The first provider takes the language from the query string; an address that somebody shares is in the language of its reader.
        options.RequestCultureProviders.RemoveAt(0);
        options.ApplyCurrentCultureToResponseHeaders = true;
    }
}
