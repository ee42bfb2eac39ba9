namespace ExecRoles.Tests.Text;

/// <summary>All texts that readers get, as the resource files have them: the texts of the catalog, and the remarks on codes.</summary>
internal static class ReaderTexts
{
    private static readonly Dictionary<string, Dictionary<string, string>> ByKey = BuiltInTextFiles.Languages.ToDictionary(
        static language => language,
        static language => new Dictionary<string, string>(BuiltInTextFiles.InSource[language].Concat(
            BuiltInTextFiles.OtherRows[language].Where(static row => row.Key.Contains(".codes.", StringComparison.Ordinal)))));

    /// <summary>Gets the pairs of key and text in a language.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(string language) => ByKey[language];

    /// <summary>Gets the text of a key in a language.</summary>
    public static string Get(string language, string key) => ByKey[language][key];
}
