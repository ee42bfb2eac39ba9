using Microsoft.Net.Http.Headers;

namespace ExecRoles.AspNetCore;

/// <summary>The languages of a catalog, found as the catalog itself finds texts.</summary>
internal sealed class CatalogLanguages(RoleCatalog catalog)
{
    private const string Any = "*";

    // The language of a page is that of these words; see the remarks of RoleCatalogTexts.FindMissingTexts.
    private readonly LocalizedText words = catalog.Texts["words.comparison"];
    private readonly LocalizedText tags = new(catalog.Languages.Select(static tag => new KeyValuePair<string, string>(tag, tag)));

    /// <summary>Gets the tag under which the catalog has texts for a tag; that of the default language if it has none.</summary>
    internal string Find(string tag) => tags.In(tag);

    /// <summary>Gets the language that the words of a page are in.</summary>
    internal string LanguageOfPages(string tag) => words.Resolve(tag).Language;

    /// <summary>Chooses by <c>Accept-Language</c>: the most welcome language in which there are whole pages, else any texts.</summary>
    internal string Choose(string acceptLanguage)
    {
        if (!StringWithQualityHeaderValue.TryParseList([acceptLanguage], out IList<StringWithQualityHeaderValue>? ranges))
        {
            return tags.DefaultLanguage;
        }

        string[] wanted =
        [
            .. ranges.Where(static one => one.Quality != 0).OrderByDescending(static one => one.Quality ?? 1).Select(NameOf),
        ];
        string[] refused = [.. ranges.Where(static one => one.Quality == 0).Select(NameOf)];
        foreach (string tag in wanted)
        {
            if (tag == Any)
            {
                return FirstExcept(refused);
            }

            if (!words.Resolve(tag).IsFallback)
            {
                return Find(tag);
            }
        }

        return Array.Find(wanted, tag => !tags.Resolve(tag).IsFallback) is { } other ? Find(other) : tags.DefaultLanguage;
    }

    private static string NameOf(StringWithQualityHeaderValue range) => range.Value.Value!;

    private string FirstExcept(string[] refused)
    {
        string[] refusedTags = [.. refused.Select(Find)];
        return words.Languages.FirstOrDefault(tag => !refusedTags.Contains(tag)) ?? tags.DefaultLanguage;
    }
}
