using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

/// <summary>
/// Users' own catalogs for property tests: none to five roles in up to three languages, areas that no role uses, areas with other texts
/// than the built-in ones, further languages, and words of renderings with other texts.
/// </summary>
internal static class CatalogGenerators
{
    private static readonly string[] Languages = ["en", "de", "fr", "gsw-CH", "zh-Hant-TW", "x-house"];

    private static readonly HashSet<string> WordKeys = [.. new RoleCatalog().TextKeys];

    private static readonly ResponsibilityArea[] UnusedAreas =
    [
        new("facilities", new LocalizedText(("de", "Liegenschaften"), ("fr", "Immobilier"))),
        new("legal", new LocalizedText(("en", "Law")), new LocalizedText(("en", "Contracts and disputes"))),
        Areas.Profit,
        Areas.Users,
    ];

    /// <summary>Gets catalogs.</summary>
    public static Gen<RoleCatalog> Catalogs { get; } =
        from roles in ModelGenerators.RoleLists
        from count in Gen.Choose(0, roles.Count)
        from unused in Gen.SubListOf(UnusedAreas)
        from changes in Gen.Choose(0, 2)
        from catalog in Changed(new RoleCatalog(roles.Take(count), unused), changes)
        select catalog;

    private static Gen<RoleCatalog> Changed(RoleCatalog catalog, int changes) => changes == 0
        ? Gen.Constant(catalog)
        : from language in Gen.Elements(Languages)
          from keys in Gen.Shuffle(catalog.TextKeys.ToArray())
          from count in Gen.Choose(0, 12)
          from texts in PropertyGenerators.Texts.ArrayOf(count)
          from changed in Changed(catalog.WithTexts(language, Pair(keys, texts)), changes - 1)
          select changed;

    // A word needs the placeholders of the built-in one, and no others.
    private static Dictionary<string, string> Pair(string[] keys, string[] texts) =>
        keys.Zip(texts).ToDictionary(pair => pair.First, pair => WordKeys.Contains(pair.First) ? Word(pair.First, pair.Second) : pair.Second);

    private static string Word(string key, string text) =>
        Roles.All.TryGetText(key, out LocalizedText? builtIn) ? $"{text.Replace('{', '(')} {builtIn.In("en")}" : text;
}
