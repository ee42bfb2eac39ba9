using ExecRoles.Tool.Files;

namespace ExecRoles.Tool.Translation;

/// <summary>What a language file that can be read still needs.</summary>
internal sealed class LanguageFileCheck
{
    // As the built-in texts: longer ones break tables and pages.
    private const int Longest = 160;
    private const int LongestBoundary = 240;

    internal LanguageFileCheck(CatalogFile file, IReadOnlyList<string> missing, RoleCatalog translated, string language)
    {
        PlacedText[] texts =
        [
            .. TextPlaces.In(file.Content).Where(text => text.Language.Equals(language, StringComparison.OrdinalIgnoreCase)),
        ];
        PlacedText[] untranslated = [.. texts.Where(static text => LanguageFile.IsMarked(text.Text))];
        PlacedText[] tooLong = [.. texts.Except(untranslated).Where(static text => text.Text.Length > LimitOf(text.Key))];
        Problems =
        [
            .. untranslated.Select(text => $"{At(file, text)} {text.Key} is not translated yet."),
            .. tooLong.Select(text => $"{At(file, text)} {text.Key} has {text.Text.Length} characters. Keep it to {LimitOf(text.Key)}."),
            .. missing.Select(key => $"{file.Path}: {key} is missing. {Shown(translated.Texts[key].Resolve("en"))}"),
        ];
        Summary = $"{Count(texts.Length, "text")} in '{language}', {untranslated.Length} of them not translated yet, "
            + $"{tooLong.Length} too long; {missing.Count} missing.";
    }

    /// <summary>Gets everything that is left to do, a line each.</summary>
    internal IReadOnlyList<string> Problems { get; }

    /// <summary>Gets the numbers.</summary>
    internal string Summary { get; }

    private static int LimitOf(string key) => key.StartsWith("boundaries.", StringComparison.Ordinal) ? LongestBoundary : Longest;

    private static string Shown(ResolvedText text) => $"{text.Language}: {text.Text}";

    private static string At(CatalogFile file, PlacedText text) => $"{file.Path}:{text.Line}:{text.Column}:";

    private static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
