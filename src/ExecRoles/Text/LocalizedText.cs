using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>One text in one or more languages.</summary>
/// <remarks>
/// Immutable and thread-safe; <c>In</c> allocates nothing, <c>Resolve</c> nothing from the second time on, and both take no lock. Two
/// texts are equal if they have the same languages with the same words, whatever their order: members of JSON objects have none.
/// Languages are found by the lookup of RFC 4647 (section 3.4) on the tag's letters alone, so the result does not depend on the cultures
/// that a machine knows. To whatever reads collections (a serializer, a test library, a debugger) a text is a read-only dictionary from
/// language tag to text.
/// </remarks>
[DebuggerDisplay("{DebuggerText,nq}")]
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
[SuppressMessage("Naming", "CA1710", Justification = "A text is read by language; that it is a dictionary matters to serializers only.")]
public sealed partial class LocalizedText : IEquatable<LocalizedText?>, IFormattable
{
    private readonly LanguageText[] texts;

    // Made when somebody asks for one, and the last is the default where no language fits.
    private ResolvedText?[]? resolved;

    /// <summary>Initializes a text from pairs of language tag and text.</summary>
    /// <param name="texts">The pairs, such as <c>("en", "Payroll"), ("de", "Entgeltabrechnung")</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/>, a language or a text is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no pair, a tag is not well-formed, a language appears twice, or a text is blank or not well-formed UTF-16.
    /// </exception>
    public LocalizedText(params (string Language, string Text)[] texts)
        : this(TextParts.Pairs(texts ?? throw new ArgumentNullException(nameof(texts))))
    {
    }

    /// <inheritdoc cref="LocalizedText(ValueTuple{string, string}[])"/>
    /// <param name="texts">A dictionary, or other pairs; the first language is the default where there is no English.</param>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts) => this.texts = TextParts.Require(texts, nameof(texts));

    /// <summary>Initializes a text from parts that are known to be good, the one in the default language first.</summary>
    internal LocalizedText(LanguageText[] checkedTexts) => texts = checkedTexts;

    /// <summary>Gets the language whose text stands in where no other fits: <c>en</c>, or else the first that was given.</summary>
    public string DefaultLanguage => texts[0].Language;

    /// <summary>Gets the BCP 47 tags of all languages, the default language first, then in the order in which they were given.</summary>
    public IReadOnlyList<string> Languages => new ReadOnlyList<string>(TextParts.Column(texts, areLanguages: true));

    internal LanguageText[] Texts => texts;

    /// <summary>Says whether two texts are equal.</summary>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two texts are unequal.</summary>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>Gets the text in the best language for a BCP 47 language tag.</summary>
    /// <param name="languageTag">A tag such as <c>de-AT</c>; matched without regard to case, from the most specific part down.</param>
    /// <returns>The text, in the default language where no other fits; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public string In(string languageTag) => Find(languageTag ?? throw new ArgumentNullException(nameof(languageTag))).Text;

    /// <summary>Gets the text in the best language for a culture.</summary>
    /// <param name="culture">The culture; only its name counts, and the invariant culture gives the default language.</param>
    /// <returns>The text, in the default language where no other fits; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string In(CultureInfo culture) =>
        Find((culture ?? throw new ArgumentNullException(nameof(culture))).Name).Text;

    /// <summary>Gets the text in the best language for a BCP 47 language tag, together with that language.</summary>
    /// <param name="languageTag">
    /// A tag such as <c>de-CH-1996</c>, which falls back to <c>de-CH</c>, then <c>de</c>, then the default language. Case does not
    /// matter, an
    /// underscore counts as a hyphen, and everything from a period or an at sign on is ignored (<c>de_DE.UTF-8@euro</c>). Where nothing
    /// is found,
    /// its equivalents count: <c>zh-CN</c> finds <c>zh-Hans</c>, <c>no</c> finds <c>nb</c>, <c>iw</c> finds <c>he</c>. Any other string
    /// is allowed and
    /// gives the default language.
    /// </param>
    /// <returns>The text with its language; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="languageTag"/> is <see langword="null"/>.</exception>
    public ResolvedText Resolve(string languageTag)
    {
        ArgumentNullException.ThrowIfNull(languageTag);
        int found = TextLookup.Find(texts, languageTag);
        LanguageText text = texts[Math.Max(found, 0)];
        resolved ??= new ResolvedText?[texts.Length + 1];
        return resolved[found < 0 ? texts.Length : found] ??= new ResolvedText(text.Language, text.Text, isFallback: found < 0);
    }

    /// <summary>Gets the text in the best language for a culture, found by the culture's name, together with that language.</summary>
    /// <param name="culture">The culture; the invariant culture gives the default language.</param>
    /// <returns>The text with its language; never <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public ResolvedText Resolve(CultureInfo culture) => Resolve((culture ?? throw new ArgumentNullException(nameof(culture))).Name);

    /// <summary>Makes a text that has one more language, or other words in a language that this text has already.</summary>
    /// <param name="languageTag">The BCP 47 tag of the language.</param>
    /// <param name="text">The text in that language.</param>
    /// <returns>A new text; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="languageTag"/> or <paramref name="text"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The tag is not well-formed, or the text is blank or not well-formed UTF-16.</exception>
    public LocalizedText With(string languageTag, string text)
    {
        string language = LanguageTag.Require(languageTag, nameof(languageTag));
        TextRules.Require(text, $"The text for '{language}'", nameof(text));
        return this.Put(new[] { new LanguageText(language, text) });
    }

    /// <summary>Returns the text in the language of the current UI culture.</summary>
    /// <returns>The text, in the default language where no other fits; never empty.</returns>
    public override string ToString() => In(CultureInfo.CurrentUICulture);

    /// <summary>Returns the text in the language that the format string names, as in <c>$"{role.Title:de}"</c>.</summary>
    /// <param name="format">
    /// A BCP 47 language tag; <see langword="null"/>, an empty string or <c>G</c> stands for the current UI culture.
    /// </param>
    /// <param name="formatProvider">Ignored: it says how numbers look, not which language a reader wants.</param>
    /// <returns>The text, in the default language where no other fits; never empty.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" ? ToString() : In(format);

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) =>
        ReferenceEquals(this, other) || (other is not null && TextParts.AreEqual(texts, other.texts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => TextParts.Hash(texts);

    /// <summary>Makes a text from parts whose tags are canonical and different, and whose words are known to be good.</summary>
    internal static LocalizedText FromChecked(List<LanguageText> checkedTexts) => new(TextParts.DefaultFirst(checkedTexts));

    /// <summary>Finds the words in the best language for a tag, or the default language.</summary>
    internal LanguageText Find(string languageTag) => texts[Math.Max(TextLookup.Find(texts, languageTag), 0)];

    /// <summary>Says whether the text has a language that fits a tag, so that it need not fall back.</summary>
    internal bool IsIn(string languageTag) => TextLookup.Find(texts, languageTag) >= 0;
}
