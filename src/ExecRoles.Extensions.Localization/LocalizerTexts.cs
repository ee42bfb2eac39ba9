using System.Globalization;
using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace ExecRoles;

/// <summary>Reads the texts of a localizer in given cultures, for which it sets the current UI culture and puts it back.</summary>
/// <remarks>
/// It asks for one key after the other, and compares with the parents, as <c>GetAllStrings</c> is not to be relied on: that of
/// ResourceManagerStringLocalizer throws where a culture has no resources, and gives the parents' texts as the culture's own after a look-up.
/// </remarks>
internal sealed class LocalizerTexts(IStringLocalizer localizer, Assembly resources)
{
    private readonly string? neutralLanguage = resources.GetCustomAttribute<NeutralResourcesLanguageAttribute>()?.CultureName;

    /// <summary>Gives the texts that a culture has itself, without those that it inherits.</summary>
    internal Dictionary<string, string> ReadOwn(CultureInfo culture, IEnumerable<string> keys)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            Dictionary<string, string> texts = Read(culture, keys);
            Dictionary<string, string> neutral = IsLanguageOfNeutralResources(culture) ? Read(CultureInfo.InvariantCulture, texts.Keys) : [];
            foreach (CultureInfo parent in Cultures.ParentsOf(culture))
            {
                Dictionary<string, string> inherited = Read(parent, texts.Keys);
                foreach (KeyValuePair<string, string> text in inherited.Where(text => IsSame(texts, text) && !IsSame(neutral, text)))
                {
                    texts.Remove(text.Key);
                }
            }

            return texts;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private Dictionary<string, string> Read(CultureInfo culture, IEnumerable<string> keys)
    {
        CultureInfo.CurrentUICulture = culture;
        return keys.Select(key => (Key: key, Found: localizer[key]))
            .Where(static text => text.Found is { ResourceNotFound: false } && !string.IsNullOrWhiteSpace(text.Found.Value))
            .ToDictionary(static text => text.Key, static text => text.Found.Value, StringComparer.Ordinal);
    }

    private bool IsLanguageOfNeutralResources(CultureInfo culture) =>
        neutralLanguage is not null
        && culture.Name.Length > 0
        && (neutralLanguage + "-").StartsWith(culture.Name + "-", StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(Dictionary<string, string> texts, KeyValuePair<string, string> text) =>
        texts.TryGetValue(text.Key, out string? other) && other == text.Value;
}
