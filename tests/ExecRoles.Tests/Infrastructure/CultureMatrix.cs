namespace ExecRoles.Tests.Infrastructure;

/// <summary>The cultures that have made trouble elsewhere.</summary>
internal static class CultureMatrix
{
    /// <summary>Gets the names of cultures that change how numbers, dates and letter case look.</summary>
    public static IReadOnlyList<string> FormatCultures { get; } = ["en-US", "de-DE", "tr-TR", "ar-SA"];

    /// <summary>Gets the names of UI cultures, each with the language that the texts must be in.</summary>
    public static TheoryData<string, string> UiCultures { get; } = new()
    {
        { "", "en" },
        { "en", "en" },
        { "en-GB", "en" },
        { "de", "de" },
        { "de-DE", "de" },
        { "de-AT", "de" },
        { "de-CH", "de-CH" },
        { "de-XX", "de" },
        { "gsw", "en" },
        { "fr", "en" },
        { "tr-TR", "en" },
        { "ar", "en" },
        { "ja", "en" },
        { "qps-ploc", "en" },
        { "zz-Made", "en" },
    };

    /// <summary>Gets the names of the UI cultures alone.</summary>
    public static IReadOnlyList<string> UiCultureNames { get; } = [.. UiCultures.Select(row => (string)row[0])];
}
