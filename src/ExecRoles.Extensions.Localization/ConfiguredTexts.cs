using Microsoft.Extensions.Configuration;

namespace ExecRoles;

/// <summary>Puts the texts of a configuration section over those of a catalog.</summary>
internal static class ConfiguredTexts
{
    private const string Member = "Texts";

    internal static RoleCatalog ApplyTo(RoleCatalog catalog, IConfigurationSection section)
    {
        CatalogProblems problems = new();
        foreach (IConfigurationSection unknown in section.GetChildren().Where(static child => !IsTexts(child)))
        {
            problems.Add($"Unknown setting '{unknown.Path}'. Known settings: {section.Path}:{Member}.");
        }

        foreach (IConfigurationSection language in section.GetSection(Member).GetChildren())
        {
            catalog = problems.Apply(language.Path, catalog, before => before.WithTexts(language.Key, TextsIn(language)));
        }

        problems.ThrowIfAny(nameof(section));
        return catalog;
    }

    private static bool IsTexts(IConfigurationSection section) => section.Key.Equals(Member, StringComparison.OrdinalIgnoreCase);

    // Configuration ignores case, and text keys are in lower case. In names of environment variables, "__" is ':', and periods are rare.
    private static Dictionary<string, string> TextsIn(IConfigurationSection language) => language.AsEnumerable(makePathsRelative: true)
        .Where(static setting => setting.Value is not null)
        .ToDictionary(static setting => setting.Key.Replace(':', '.').ToLowerInvariant(), static setting => setting.Value!);
}
