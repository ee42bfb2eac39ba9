using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ExecRoles;

/// <summary>Reads the texts that a localizer has in one culture, for which it sets the current UI culture and restores it.</summary>
/// <remarks>
/// It asks for one key after another, and compares with the parents, because <c>GetAllStrings</c> is not reliable: that of
/// ResourceManagerStringLocalizer throws where a culture has no resources, and after a look-up it returns the parents' texts, too.
/// </remarks>
internal sealed class LocalizerTexts(IStringLocalizer localizer, string languageTag, bool isNeutral)
{
    /// <summary>Reads the texts that the culture has itself, without those that it inherits.</summary>
    internal Dictionary<string, string> ReadOwn(IEnumerable<string> keys)
    {
        CultureInfo culture = Find(languageTag) ?? throw new ArgumentException(
            "A localizer needs a culture, and this process has none of this name; in globalization-invariant mode, it has none at all. "
            + "Set InvariantGlobalization to false and install the ICU libraries, or give the texts in a dictionary.");
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            Dictionary<string, string> texts = Read(culture, keys);
            Dictionary<string, string> neutral = isNeutral ? Read(CultureInfo.InvariantCulture, texts.Keys) : [];
            IEnumerable<KeyValuePair<string, string>> inherited = ParentsOf(culture).SelectMany(parent => Read(parent, texts.Keys));
            foreach (KeyValuePair<string, string> other in inherited.Except(neutral))
            {
                if (texts.TryGetValue(other.Key, out string? text) && text == other.Value)
                {
                    texts.Remove(other.Key);
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

#pragma warning disable RS0030 // Localizers know languages by the current UI culture only, so that reading them takes cultures.
    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    // The culture's parent, and the one that has the shorter tag: usually the same, but in invariant mode every parent is invariant.
    private static IEnumerable<CultureInfo> ParentsOf(CultureInfo culture)
    {
        int end = culture.Name.LastIndexOf('-');
        return end >= 0 && Find(culture.Name.Substring(0, end)) is { } shorter ? [culture.Parent, shorter] : [culture.Parent];
    }
#pragma warning restore RS0030
}
