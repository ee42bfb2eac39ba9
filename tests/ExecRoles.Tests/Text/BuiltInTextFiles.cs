using System.Xml.Linq;
using ExecRoles.Tests.Infrastructure;

namespace ExecRoles.Tests.Text;

/// <summary>
/// The product's own texts by language and key, once as the resx files in <c>src</c> have them and once as the assembly gives them. The files have
/// other rows as well, which nobody overrides: the structure of each role, its other titles, what classifications call its codes, and where laws
/// can be read.
/// </summary>
internal static class BuiltInTextFiles
{
    private const string Neutral = "en";

    private static readonly string[] OtherStarts = ["occupations.", "addresses."];
    private static readonly string[] OtherEnds = [".structure", ".aliases", ".functional", ".ambiguous"];

    private static readonly string Folder = Path.Combine(SourceTree.Sources, "ExecRoles", "BuiltIn", "Resources");

    /// <summary>Gets the pairs of key and text in the order of each file, keyed by language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> InSource { get; } = Read("value", IsText);

    /// <summary>Gets the rows that are not texts of the catalog, as pairs of key and value, keyed by language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> OtherRows { get; } = Read("value", static key => !IsText(key));

    /// <summary>Gets the pairs of key and sources, as the comments have them, keyed by language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> SourcesInSource { get; } = Read("comment", IsText);

    /// <summary>Gets the comments on the rows that are not texts of the catalog, as pairs of key and comment, keyed by language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeyValuePair<string, string>>> OtherComments { get; } =
        Read("comment", static key => !IsText(key));

    /// <summary>Gets the texts by key, keyed by language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> InAssembly { get; } =
        Roles.All.Texts.SelectMany(TextsOf).GroupBy(static text => text.Language).ToDictionary(
            static texts => texts.Key,
            static texts => (IReadOnlyDictionary<string, string>)texts.ToDictionary(static text => text.Key, static text => text.Text));

    /// <summary>Gets the languages that have a file, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. InSource.Keys.OrderByDescending(static language => language == Neutral).ThenBy(static language => language, StringComparer.Ordinal)];

    /// <summary>Gets the languages as the data of a theory.</summary>
    public static TheoryData<string> EachLanguage => [.. Languages];

    /// <summary>Gets the languages that have every text: a partial one has only what differs from the language that it is a form of.</summary>
    public static IReadOnlyList<string> CompleteLanguages { get; } =
        [.. Languages.Where(static language => !Languages.Any(other => language.StartsWith($"{other}-", StringComparison.Ordinal)))];

    /// <summary>Gets the complete languages but English as the data of a theory.</summary>
    public static TheoryData<string> EachTranslation => [.. CompleteLanguages.Skip(1)];

    /// <summary>Gets the text of a key.</summary>
    public static string Text(string language, string key) => InAssembly[language][key];

    /// <summary>Says whether a language has a text of its own for a key.</summary>
    public static bool Has(string language, string key) => InAssembly[language].ContainsKey(key);

    /// <summary>Says whether a key is that of a title form, which only languages have whose titles know a gender.</summary>
    public static bool IsTitleForm(string key) => key.Contains(".title.", StringComparison.Ordinal);

    /// <summary>Finds texts that break a rule, each with its key.</summary>
    public static IEnumerable<string> Where(string language, Func<string, bool> isBroken) =>
        InSource[language].Where(pair => isBroken(pair.Value)).Select(pair => $"{language}: {pair.Key}: '{pair.Value}'");

    private static bool IsText(string key) => key.StartsWith("words.", StringComparison.Ordinal)
        || (!key.Contains(".codes.", StringComparison.Ordinal)
            && !OtherStarts.Any(start => key.StartsWith(start, StringComparison.Ordinal))
            && !OtherEnds.Any(end => key.EndsWith(end, StringComparison.Ordinal)));

    private static string LanguageOf(string name) => name.Split('.') is [_, var language] ? language : Neutral;

    private static Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>> Read(string element, Func<string, bool> isMeant) =>
        Directory.EnumerateFiles(Folder, "RoleTexts*.resx").ToDictionary(
            static file => LanguageOf(Path.GetFileNameWithoutExtension(file)),
            file => (IReadOnlyList<KeyValuePair<string, string>>)
            [
                .. XDocument.Load(file).Root!.Elements("data").Where(data => data.Element(element) is { Value.Length: > 0 } && isMeant(data.Attribute("name")!.Value))
                    .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element(element)!.Value)),
            ]);

    private static IEnumerable<(string Language, string Key, string Text)> TextsOf(KeyValuePair<string, LocalizedText> text) =>
        text.Value.Languages.Select(language => (language, text.Key, text.Value.In(language)));
}
