using System.Reflection;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace ExecRoles;

/// <summary>Overrides the texts of catalogs with those of an application's own localizer: resources, PO files, a database.</summary>
public static class RoleCatalogLocalizerTexts
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>Makes a catalog that has the texts of a localizer instead of its own, in the languages that are named.</summary>
    /// <remarks>
    /// <para>
    /// The localizer is asked for each key of <see cref="RoleCatalog.Texts"/>, with the current UI culture set to each language in turn. A
    /// text is missing where the localizer says so or returns a blank one, and inherited where the parent culture has the same one; the
    /// catalog keeps its own text for both. Every language inherits neutral resources (<c>Texts.resx</c>), except the one that the assembly
    /// of <typeparamref name="TResource"/> names as theirs (<c>NeutralLanguage</c> in its project file).
    /// </para>
    /// <para>
    /// This needs a culture for each language, which a process in globalization-invariant mode does not have;
    /// <see cref="RoleCatalogTexts.WithTexts"/> needs none.
    /// </para>
    /// </remarks>
    /// <typeparam name="TResource">The type that the localizer is for.</typeparam>
    /// <param name="catalog">The catalog; it stays as it is.</param>
    /// <param name="localizer">The localizer.</param>
    /// <param name="languageTags">The BCP 47 tags of the languages, such as <c>de</c> and <c>de-AT</c>; at least one.</param>
    /// <returns>A new catalog. Roles whose texts do not change are shared.</returns>
    /// <exception cref="ArgumentNullException">An argument or a tag is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no tag, one is not well-formed, the process has no such culture, or a text has other placeholders than the one that it
    /// replaces. The message lists everything that is wrong.
    /// </exception>
    /// <example>
    /// <code>
    /// services.AddExecRoles((provider, catalog) =>
    ///     catalog.WithTexts(provider.GetRequiredService&lt;IStringLocalizer&lt;SharedTexts&gt;&gt;(), "de", "de-AT"));
    /// </code>
    /// </example>
    public static RoleCatalog WithTexts<TResource>(
        this RoleCatalog catalog, IStringLocalizer<TResource> localizer, params string[] languageTags)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(localizer);
        ArgumentNullException.ThrowIfNull(languageTags);
        if (languageTags.Length == 0)
        {
            throw new ArgumentException("No language was given. Name each language to read, such as \"de\".", nameof(languageTags));
        }

        string? neutral = typeof(TResource).Assembly.GetCustomAttribute<NeutralResourcesLanguageAttribute>()?.CultureName;
        CatalogProblems problems = new();
        foreach (string languageTag in languageTags)
        {
            ArgumentNullException.ThrowIfNull(languageTag, nameof(languageTags));
            bool isNeutral = $"{neutral}-".StartsWith($"{languageTag}-", StringComparison.OrdinalIgnoreCase);
            LocalizerTexts texts = new(localizer, languageTag, isNeutral);
            catalog = problems.Apply($"Texts in '{languageTag}'", catalog, before => before
                .WithTexts(languageTag, None) // It checks the tag, before a culture of that name is looked for.
                .WithTexts(languageTag, texts.ReadOwn(before.Texts.Keys)));
        }

        problems.ThrowIfAny(nameof(languageTags));
        return catalog;
    }
}
