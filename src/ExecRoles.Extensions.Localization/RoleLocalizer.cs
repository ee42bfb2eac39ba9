using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace ExecRoles;

/// <summary>The texts of a catalog by key, in the language of the current UI culture, which is read anew at each access.</summary>
internal sealed class RoleLocalizer(RoleCatalog catalog) : IStringLocalizer<Role>
{
    private const string SearchedLocation = "ExecRoles.RoleCatalog";

    // What composite formatting replaces, except that a named placeholder such as {roles} is none of these, and stays.
    private static readonly Regex IndexedPlaces = new("{{|}}|{[0-9]+([,:][^}]*)?}", RegexOptions.CultureInvariant);

    public LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return catalog.Texts.TryGetValue(name, out LocalizedText? text) && Find(name, text, CultureInfo.CurrentUICulture) is { } found
                ? Found(name, found)
                : new LocalizedString(name, name, resourceNotFound: true, SearchedLocation);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(arguments);
            LocalizedString text = this[name];
            string filled = IndexedPlaces.Replace(text.Value, place => Fill(place.Value, arguments));
            return new LocalizedString(name, filled, text.ResourceNotFound, SearchedLocation);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        return
            from text in catalog.Texts
            let found = Find(text.Key, text.Value, culture)
            where found is not null && (includeParentCultures || found.Language.Equals(culture.Name, StringComparison.OrdinalIgnoreCase))
            select Found(text.Key, found);
    }

    // A form of a title is good in its language only: English has no feminine title that a German one could stand in for.
    private ResolvedText? Find(string key, LocalizedText text, CultureInfo culture) =>
        text.Resolve(culture) is var found && found.IsFallback && IsTitleForm(key) ? null : found;

    // The texts of a role begin with its id.
    private bool IsTitleForm(string key) =>
        key.IndexOf(".title.", StringComparison.Ordinal) is > 0 and var end && catalog.TryGet(key.Substring(0, end), out _);

    private static LocalizedString Found(string key, ResolvedText text) => new(key, text.Text, resourceNotFound: false, SearchedLocation);

#pragma warning disable RS0030 // Numbers and dates look as the culture says, not as the language does.
    private static string Fill(string place, object[] arguments) => string.Format(CultureInfo.CurrentCulture, place, arguments);
#pragma warning restore RS0030
}
