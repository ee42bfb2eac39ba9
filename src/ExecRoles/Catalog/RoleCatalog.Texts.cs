using System.Diagnostics.CodeAnalysis;

namespace ExecRoles;

public sealed partial class RoleCatalog
{
    /// <summary>Gets the keys of all texts of this catalog: of its areas, its roles and its boundaries, then of the words that belong to none of them.</summary>
    /// <remarks><see cref="RoleTextKeys"/> says how keys are built.</remarks>
    public IEnumerable<string> TextKeys => Texts().Select(static text => text.Key);

    /// <summary>Gets the text with a key, in all languages that it has.</summary>
    /// <param name="key">The key, exactly as it is written; any string is allowed.</param>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if this catalog has such a text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public bool TryGetText(string key, [NotNullWhen(true)] out LocalizedText? text)
    {
        ArgumentNullException.ThrowIfNull(key);
        IEnumerable<KeyValuePair<string, LocalizedText>> candidates = RoleTextKeys.Root(key) switch
        {
            "areas" => TextsOfAreas(),
            RoleTextKeys.BoundaryRoot => TextsOfBoundaries(),
            _ when RoleTextKeys.IsWord(key) => TextsOfWords(),
            string id when TryGet(id, out Role? role) => TextsOf(role),
            _ => [],
        };
        text = candidates.FirstOrDefault(candidate => candidate.Key == key).Value;
        return text is not null;
    }

    /// <summary>Lists the keys whose texts would fall back to another language.</summary>
    /// <param name="languageTag">A BCP 47 tag such as <c>fr</c> or <c>de-AT</c>; for the latter, a text in <c>de</c> is not missing.</param>
    /// <returns>
    /// The keys for which no prefix of the tag has a text, in the order of <see cref="TextKeys"/>; empty if there is none. Title forms are not
    /// missed: a language whose titles know no gender has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="languageTag"/> is not a language tag.</exception>
    public IReadOnlyList<string> MissingTexts(string languageTag)
    {
        string language = LanguageTag.Require(languageTag, nameof(languageTag));
        return new ReadOnlyList<string>(
            [.. Texts().Where(text => text.Value.Resolve(language).IsFallback && !RoleTextKeys.IsTitleForm(text.Key)).Select(static text => text.Key)]);
    }

    /// <summary>Makes a catalog that has texts in one more language, or other texts in a language that it has already.</summary>
    /// <param name="languageTag">The BCP 47 tag of the language.</param>
    /// <param name="texts">
    /// The texts by key: of roles, areas and boundaries, and of the words of renderings; those that are not given stay as they are. A text with
    /// placeholders such as <c>{roles}</c> needs the same ones as the built-in text.
    /// </param>
    /// <returns>A new catalog; this one stays as it is. Roles whose texts do not change are shared.</returns>
    /// <exception cref="ArgumentNullException">An argument or a text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The tag is not well-formed, a key is unknown (the message names the nearest one), or a text is blank, not well-formed UTF-16, or has
    /// other placeholders.
    /// </exception>
    public RoleCatalog WithTexts(string languageTag, IReadOnlyDictionary<string, string> texts)
    {
        string language = LanguageTag.Require(languageTag, nameof(languageTag));
        ArgumentNullException.ThrowIfNull(texts);
        HashSet<string> unknown = new(texts.Keys, StringComparer.Ordinal);
        RoleCatalog changed = Change((key, text) =>
        {
            if (!texts.TryGetValue(key, out string? given))
            {
                return text;
            }

            unknown.Remove(key);
            PlainText.Require(given, $"The text for '{key}' in '{language}'", nameof(texts));
            return ProblemOfText(key, language, given) is { } problem
                ? throw new ArgumentException(problem, nameof(texts))
                : text.With(language, given);
        });
        string? firstUnknown = unknown.OrderBy(static key => key, StringComparer.Ordinal).FirstOrDefault();
        return firstUnknown is null ? changed : throw new ArgumentException(ProblemOfKey(firstUnknown), nameof(texts));
    }

    internal RoleCatalog Change(TextChange change)
    {
        Dictionary<string, ResponsibilityArea> areas = new(StringComparer.Ordinal);
        foreach (ResponsibilityArea area in Areas)
        {
            areas.Add(area.Id, RoleTexts.Change(area, change));
        }

        return new RoleCatalog(
            Array.ConvertAll(roles, role => RoleTexts.Change(role, areas, change)),
            new ReadOnlyList<ResponsibilityArea>([.. declaredAreas.Select(area => areas[area.Id])]),
            new ReadOnlyList<Boundary>([.. Boundaries.Select(boundary => RoleTexts.Change(boundary, change))]),
            Wording.Change(change));
    }

    internal string ProblemOfKey(string key) =>
        $"There is no text {Quotation.Of(key)} in this catalog. {Suggestion.For(key, TextKeys.ToArray(), "keys")}";

    /// <summary>Says what is wrong with a text for a key of some catalog, or returns <see langword="null"/>.</summary>
    internal static string? ProblemOfText(string key, string language, string text) =>
        RoleTextKeys.IsWord(key) ? TextTemplate.Problem(key, Wording.BuiltInText(key).In(language), text) : null;

    private IEnumerable<KeyValuePair<string, LocalizedText>> Texts() =>
        TextsOfAreas().Concat(roles.SelectMany(TextsOf)).Concat(TextsOfBoundaries()).Concat(TextsOfWords());

    private IEnumerable<KeyValuePair<string, LocalizedText>> TextsOfAreas() => Areas.SelectMany(static area => Collect(see => RoleTexts.Change(area, see)));

    private IEnumerable<KeyValuePair<string, LocalizedText>> TextsOf(Role role) => Collect(see => RoleTexts.Change(role, index.AreasById, see));

    private IEnumerable<KeyValuePair<string, LocalizedText>> TextsOfBoundaries() =>
        Boundaries.SelectMany(static boundary => Collect(see => RoleTexts.Change(boundary, see)));

    private IEnumerable<KeyValuePair<string, LocalizedText>> TextsOfWords() =>
        Wording.Keys.Select(key => new KeyValuePair<string, LocalizedText>(key, Wording[key]));

    private static List<KeyValuePair<string, LocalizedText>> Collect(Action<TextChange> visit)
    {
        List<KeyValuePair<string, LocalizedText>> seen = [];
        visit((key, text) =>
        {
            seen.Add(new KeyValuePair<string, LocalizedText>(key, text));
            return text;
        });
        return seen;
    }
}
