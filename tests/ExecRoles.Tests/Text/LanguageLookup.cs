namespace ExecRoles.Tests.Text;

/// <summary>The lookup of RFC 4647, section 3.4, done by truncation as the RFC tells it, then for equivalents, to measure the real one against.</summary>
internal static class LanguageLookup
{
    // What is looked for where nothing was found for the tag on the left or a longer one.
    private static readonly Dictionary<string, string[]> Equivalents = new()
    {
        ["zh-CN"] = ["zh-Hans"],
        ["zh-SG"] = ["zh-Hans"],
        ["zh-TW"] = ["zh-Hant"],
        ["zh-HK"] = ["zh-Hant"],
        ["zh-MO"] = ["zh-Hant"],
        ["zh-Hans"] = ["zh-CN", "zh-SG"],
        ["zh-Hant"] = ["zh-TW", "zh-HK", "zh-MO"],
        ["zh"] = ["zh-Hans", "zh-CN"],
        ["nb"] = ["no", "nn"],
        ["nn"] = ["no", "nb"],
        ["no"] = ["nb", "nn"],
        ["iw"] = ["he"],
        ["he"] = ["iw"],
        ["in"] = ["id"],
        ["id"] = ["in"],
        ["ji"] = ["yi"],
        ["yi"] = ["ji"],
    };

    /// <summary>Finds the first language that is the range or one of its shorter forms, or else one of their equivalents; null where there is none.</summary>
    public static string? Find(string range, IReadOnlyCollection<string> languages) =>
        Truncate(range, languages)
        ?? (Truncate(range, Equivalents.Keys) is { } known ? Equivalents[known].Select(other => Truncate(other, languages)).FirstOrDefault(found => found is not null) : null);

    private static string? Truncate(string range, IReadOnlyCollection<string> languages)
    {
        string rest = range.Split('.', '@')[0].Replace('_', '-');
        while (rest.Length > 0)
        {
            if (languages.FirstOrDefault(language => AsciiEquals(language, rest)) is { } found)
            {
                return found;
            }

            rest = rest[..Math.Max(rest.LastIndexOf('-'), 0)];
        }

        return null;
    }

    private static bool AsciiEquals(string left, string right) =>
        left.Length == right.Length && left.Zip(right).All(static pair => Lower(pair.First) == Lower(pair.Second));

    private static char Lower(char character) => char.IsAscii(character) ? char.ToLowerInvariant(character) : character;
}
