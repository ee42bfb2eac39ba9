using ExecRoles.Tests.Infrastructure;
using FsCheck;
using FsCheck.Fluent;

namespace ExecRoles.Tests.Json;

/// <summary>
/// Users' own catalogs for property tests: none to five roles in up to three languages, areas that no role uses, areas with other texts
/// than the built-in ones, boundaries between these roles and built-in ones, further languages, and words of renderings with other texts.
/// </summary>
internal static class CatalogGenerators
{
    private static readonly string[] Languages = ["en", "de", "fr", "gsw-CH", "zh-Hant-TW", "x-house"];

    private const string OwnCompanyForm = "companies.cooperative";

    private static readonly Role[][] BuiltInRoles = [[], [], [Roles.Cio, Roles.Coo]];

    private static readonly HashSet<string> WordKeys = [.. new RoleCatalog().Texts.Keys];

    private static readonly ResponsibilityArea[] UnusedAreas =
    [
        new("facilities", new LocalizedText(("de", "Liegenschaften"), ("fr", "Immobilier"))),
        new("legal", new LocalizedText(("en", "Law"))) { Description = new LocalizedText(("en", "Contracts and disputes")) },
        Areas.Profit,
        Areas.Users,
    ];

    /// <summary>Gets catalogs.</summary>
    public static Gen<RoleCatalog> Catalogs { get; } =
        from roles in ModelGenerators.RoleLists
        from count in Gen.Choose(0, roles.Count)
        from unused in Gen.SubListOf(UnusedAreas)
        from builtIn in Gen.Elements(BuiltInRoles)
        from boundaries in BoundariesOf([.. roles.Take(count), .. builtIn])
        from isWithoutBuiltIn in Gen.Elements(true, false)
        from changes in Gen.Choose(0, 2)
        from version in Combinators.Optional(PropertyGenerators.Texts)
        let whole = new RoleCatalog(roles.Take(count).Concat(builtIn)) { Areas = [.. unused], Boundaries = boundaries, Version = version }
        from catalog in Changed(isWithoutBuiltIn ? whole.WithoutBoundary("cio", "coo") : whole, changes)
        select catalog;

    /// <summary>Gets boundaries.</summary>
    public static Gen<Boundary> Boundaries { get; } =
        from ids in PropertyGenerators.Ids.ArrayOf(2)
        from boundary in Boundary(ids[0], ids[1] + "-other")
        select boundary;

    private static Gen<Boundary[]> BoundariesOf(Role[] roles) =>
        from ids in Gen.Shuffle(roles.Select(role => role.Id.Value).Union(["cto", "cmo", "cio"]).ToArray())
        from count in Gen.Choose(0, 3)
        from boundaries in Combinators.Sequence(ids.Zip(ids.Skip(1)).Take(count).Select(pair => Boundary(pair.First, pair.Second)))
        select boundaries;

    private static Gen<Boundary> Boundary(string first, string second) =>
        from statement in ModelGenerators.LocalizedTexts
        from sources in SourceGenerators.SourceLists
        select new Boundary(first, second, statement) { Sources = sources };

    private static Gen<RoleCatalog> Changed(RoleCatalog catalog, int changes) => changes == 0
        ? Gen.Constant(catalog)
        : from language in Gen.Elements(Languages)
          from keys in Gen.Shuffle(catalog.Texts.Keys.Append(OwnCompanyForm).Distinct().ToArray())
          from count in Gen.Choose(0, 12)
          from texts in PropertyGenerators.Texts.ArrayOf(count)
          from changed in Changed(catalog.WithTexts(language, Pair(keys, texts)), changes - 1)
          select changed;

    // A word needs the placeholders of the built-in one, and no others.
    private static Dictionary<string, string> Pair(string[] keys, string[] texts) =>
        keys.Zip(texts).ToDictionary(pair => pair.First, pair => WordKeys.Contains(pair.First) ? Word(pair.First, pair.Second) : pair.Second);

    private static string Word(string key, string text) =>
        $"{text.Replace('{', '(')} {Roles.All.Texts[key].In("en")}";
}
