using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ExecRoles;

/// <summary>The texts of a catalog by key, in the language of the current UI culture, which is read anew at each access.</summary>
internal sealed class RoleLocalizer(RoleCatalog catalog) : IStringLocalizer<Role>
{
    private const string SearchedLocation = "ExecRoles.RoleCatalog";

    // The catalog finds a text among those of its role; pages ask for the same ones again and again.
    private readonly ConcurrentDictionary<string, LocalizedText> found = new(StringComparer.Ordinal);

    public LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return Find(name) is { } text
                ? Found(name, text.In(CultureInfo.CurrentUICulture))
                : new LocalizedString(name, name, resourceNotFound: true, SearchedLocation);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(arguments);
            LocalizedString text = this[name];
            return new LocalizedString(name, IndexedPlaces.Fill(text.Value, arguments), text.ResourceNotFound, text.SearchedLocation);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        return
            from key in catalog.TextKeys
            let text = catalog.TryGetText(key, out LocalizedText? texts) ? texts.Resolve(culture) : null
            where text is not null && (includeParentCultures || text.Language.Equals(culture.Name, StringComparison.OrdinalIgnoreCase))
            select Found(key, text.Text);
    }

    private LocalizedText? Find(string key)
    {
        if (!found.TryGetValue(key, out LocalizedText? text) && catalog.TryGetText(key, out text))
        {
            found[key] = text;
        }

        return text;
    }

    private static LocalizedString Found(string key, string text) => new(key, text, resourceNotFound: false, SearchedLocation);
}
