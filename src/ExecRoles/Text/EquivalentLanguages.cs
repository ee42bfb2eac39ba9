namespace ExecRoles;

/// <summary>
/// The few tags that mean the same to readers although neither begins with the other: scripts and regions of Chinese, the kinds of
/// Norwegian, and codes that were replaced.
/// </summary>
/// <remarks>
/// Sources: the IANA Language Subtag Registry (preferred values, and macrolanguages) and CLDR's likely subtags. These are what users meet,
/// not all that there are.
/// </remarks>
internal static class EquivalentLanguages
{
    // Each tag, then what to look for instead, the nearest first.
    private static readonly string[][] Known = Array.ConvertAll(
        [
            "zh-CN zh-Hans", "zh-SG zh-Hans", "zh-TW zh-Hant", "zh-HK zh-Hant", "zh-MO zh-Hant",
            "zh-Hans zh-CN zh-SG", "zh-Hant zh-TW zh-HK zh-MO", "zh zh-Hans zh-CN",
            "nb no nn", "nn no nb", "no nb nn", "iw he", "he iw", "in id", "id in", "ji yi", "yi ji",
        ],
        Split);

    /// <summary>Lists what to look for where nothing was found for the tag itself, after the tag that means the same.</summary>
    internal static string[] Of(string range)
    {
        foreach (string[] tags in Known)
        {
            if (LanguageTag.Matches(range, tags[0]))
            {
                return tags;
            }
        }

        return [];
    }

    private static string[] Split(string tags) => tags.Split(' ');
}
