using Microsoft.Extensions.Configuration;

namespace ExecRoles;

/// <summary>Puts the texts of a configuration section over those of a catalog.</summary>
internal static class ConfiguredTexts
{
    private const string Member = "Texts";

    internal static RoleCatalog ApplyTo(RoleCatalog catalog, IConfigurationSection section)
    {
        CatalogProblems problems = new();
        CheckForValue(section, $"{section.Path}:{Member}", problems);
        CheckForValue(section.GetSection(Member), "texts by language", problems);
        foreach (IConfigurationSection unknown in section.GetChildren().Where(static child => !IsTexts(child)))
        {
            problems.Add($"Unknown setting '{unknown.Path}'. Known settings: {section.Path}:{Member}.");
        }

        foreach (IConfigurationSection language in section.GetSection(Member).GetChildren())
        {
            CheckForValue(language, "texts by key", problems);
            catalog = problems.Apply(language.Path, catalog, before => before.WithTexts(language.Key, TextsIn(language)));
        }

        problems.ThrowIfAny(nameof(section));
        return catalog;
    }

    private static bool IsTexts(IConfigurationSection section) => section.Key.Equals(Member, StringComparison.OrdinalIgnoreCase);

    private static void CheckForValue(IConfigurationSection section, string allowed, CatalogProblems problems)
    {
        if (!string.IsNullOrEmpty(section.Value))
        {
            problems.Add($"The setting '{section.Path}' has a value of its own. It takes {allowed}.");
        }
    }

    // Configuration ignores case, and text keys are in lower case. In names of environment variables, "__" is ':', and periods are rare:
    // a key with colons may be one that an operator has put over the same key, with periods, of a file.
    private static Dictionary<string, string> TextsIn(IConfigurationSection language)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string?> setting in language.AsEnumerable(makePathsRelative: true)
            .Where(static setting => setting is { Key.Length: > 0, Value: not null })
            .OrderBy(static setting => setting.Key.Count(static character => character == ':')))
        {
            texts[setting.Key.Replace(':', '.').ToLowerInvariant()] = setting.Value!;
        }

        return texts;
    }
}
