using System.Collections.ObjectModel;

namespace ExecRoles;

/// <summary>The texts of a catalog by key: lists them all, and puts others over them.</summary>
internal static class CatalogTexts
{
    internal static IReadOnlyDictionary<string, LocalizedText> List(RoleCatalog catalog)
    {
        Dictionary<string, LocalizedText> texts = new(StringComparer.Ordinal);
        foreach (ResponsibilityArea area in catalog.Areas)
        {
            RoleTexts.Change(area, See);
        }

        foreach (Role role in catalog)
        {
            RoleTexts.Change(role, See);
        }

        foreach (Boundary boundary in catalog.Boundaries)
        {
            See(boundary.Key, boundary.Statement);
        }

        foreach (string key in BuiltInTexts.Keys())
        {
            if (TextKeys.IsWord(key))
            {
                See(key, catalog.Wording[key]);
            }
        }

        foreach (KeyValuePair<string, LocalizedText> word in catalog.Wording.Changed)
        {
            See(word.Key, word.Value);
        }

        return new ReadOnlyDictionary<string, LocalizedText>(texts);

        LocalizedText See(string key, LocalizedText text) => texts[key] = text;
    }

    internal static ReadOnlyList<string> LanguagesOf(IReadOnlyDictionary<string, LocalizedText> texts)
    {
        List<string> languages = [];
        foreach (LocalizedText text in texts.Values)
        {
            foreach (LanguageText part in text.Texts)
            {
                if (!languages.Contains(part.Language))
                {
                    languages.Add(part.Language);
                }
            }
        }

        return new ReadOnlyList<string>(languages.ToArray());
    }

    /// <summary>Says what is wrong with a text for a key of some catalog, or returns <see langword="null"/> if nothing is.</summary>
    internal static string? ProblemOfText(string key, string language, string text) =>
        TextKeys.IsWord(key) && BuiltInTexts.Has(key) ? TextTemplate.Problem(key, Wording.BuiltInWord(key).In(language), text) : null;

    internal static string ProblemOfKey(RoleCatalog catalog, string key) =>
        $"Unknown text key {Quotation.Of(key)}. {Suggestion.For(key, catalog.Texts.Keys.ToList(), "keys")}";

    /// <summary>
    /// Makes a catalog with texts over its own, key by key and language by language, and lists the keys that it does not have.
    /// </summary>
    internal static RoleCatalog Override(
        RoleCatalog catalog, IReadOnlyDictionary<string, LocalizedText> overrides, out IReadOnlyList<string> unknownKeys)
    {
        List<string> unknown = [];
        List<ResponsibilityArea> areas = [];
        List<Role> roles = [];
        List<Boundary> boundaries = [];
        Dictionary<string, LocalizedText> words = new(StringComparer.Ordinal);
        HashSet<string> left = new(StringComparer.Ordinal);
        foreach (IGrouping<string, string> keys in overrides.Keys.GroupBy(OwnerOf, StringComparer.Ordinal))
        {
            left.Clear();
            left.UnionWith(keys);
            string root = TextKeys.Root(keys.Key);
            string rest = keys.Key.Substring(Math.Min(root.Length + 1, keys.Key.Length));
            if (root == TextKeys.AreaRoot && catalog.AreaSet.Known.TryGetValue(rest, out ResponsibilityArea? area))
            {
                areas.Add(RoleTexts.Change(area, Put));
            }
            else if (root == TextKeys.BoundaryRoot && catalog.BoundarySet.Find(keys.Key) is { } boundary && AreThere(catalog, boundary))
            {
                boundaries.Add(boundary.With(Put(keys.Key, boundary.Statement)));
            }
            else if (FindWord(catalog, keys.Key) is { } word)
            {
                words.Add(keys.Key, Put(keys.Key, word));
            }
            else if (catalog.TryGet(root, out Role? role))
            {
                roles.Add(RoleTexts.Change(role, Put));
            }
            else if (root == TextKeys.CompanyRoot && Identifier.IsGood(rest, reserved: null))
            {
                words.Add(keys.Key, overrides[keys.Key]);
                left.Clear();
            }

            unknown.AddRange(left);
        }

        unknown.Sort(StringComparer.Ordinal);
        unknownKeys = unknown;
        return catalog.With(areas, roles, boundaries, words);

        LocalizedText Put(string key, LocalizedText text)
        {
            left.Remove(key);
            return overrides.TryGetValue(key, out LocalizedText? given) ? text.Put(given.Texts) : text;
        }
    }

    /// <summary>Lists roles to be put over those of a catalog: where a text is the built-in one, that of the catalog stays.</summary>
    internal static List<Role> Over(RoleCatalog catalog, IEnumerable<Role> roles)
    {
        List<Role> merged = [];
        foreach (Role role in roles)
        {
            bool isAbove = CatalogBoundaries.IsBuiltInRole(role.Id.Value) && catalog.PositionOf(role.Id.Value) >= 0;
            merged.Add(isAbove ? RoleTexts.Change(role, Merge) : role);
        }

        return merged;

        LocalizedText Merge(string key, LocalizedText text) => BuiltInTexts.TryGet(key) is { } builtIn
            && catalog.Texts.TryGetValue(key, out LocalizedText? below) ? below.PutChanges(text, builtIn) : text;
    }

    // A word owns its text; an area and a role own several.
    private static string OwnerOf(string key)
    {
        string root = TextKeys.Root(key);
        int end = root == TextKeys.AreaRoot ? key.IndexOf('.', Math.Min(root.Length + 1, key.Length)) : -1;
        return root == TextKeys.AreaRoot ? end < 0 ? key : key.Substring(0, end) : Array.IndexOf(TextKeys.Roots, root) >= 0 ? key : root;
    }

    private static bool AreThere(RoleCatalog catalog, Boundary boundary) =>
        catalog.PositionOf(boundary.First.Value) >= 0 && catalog.PositionOf(boundary.Second.Value) >= 0;

    private static LocalizedText? FindWord(RoleCatalog catalog, string key) => TextKeys.IsWord(key) ? catalog.Wording.Find(key) : null;
}
