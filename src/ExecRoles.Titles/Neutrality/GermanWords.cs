namespace ExecRoles.Titles;

/// <summary>The endings of German words in titles that show a gender, and those of the adjectives in front of them.</summary>
internal static class GermanWords
{
    internal const string Language = "de";
    private const string FeminineEnding = "in";
    private const string MasculineEnding = "r";

    // Of adjectives that stand in titles; names of towns such as "Berliner" and nouns such as "Manager" end in "er" as well.
    private static readonly string[] AdjectiveEndings =
        ["sche", "nde", "ive", "iche", "ale", "elle", "ige", "ene", "ierte", "erste", "zweite"];

    /// <summary>Says whether a language that a text has is German, or a form of it such as <c>de-CH</c>.</summary>
    internal static bool IsGerman(string language) => language == Language || language.StartsWith(Language + "-", StringComparison.Ordinal);

    /// <summary>Says whether two words are the forms of an adjective, or of a noun that is made from one.</summary>
    internal static bool IsInflected(string feminine, string masculine) =>
        feminine.Length > 1 && feminine[feminine.Length - 1] == 'e' && masculine == feminine + MasculineEnding;

    /// <summary>Says whether a word is the feminine form, where it is known that the two are the forms of one word.</summary>
    internal static bool IsFeminineOf(string word, string other) => IsInflected(word, other)
        || (word.EndsWith(FeminineEnding, StringComparison.Ordinal) && !other.EndsWith(FeminineEnding, StringComparison.Ordinal));

    /// <summary>Says in which body an alias such as <c>Vorstand Finanzen</c> has its seat; any other is a title of the function.</summary>
    internal static CompanyForm BodyOf(string title)
    {
        string words = title.ToLowerInvariant() + " ";
        return words.Contains("vorstand ") || words.Contains("vorständin ") ? CompanyForm.StockCorporation
            : words.Contains("geschäftsführer ") || words.Contains("geschäftsführerin ") ? CompanyForm.LimitedCompany
            : CompanyForm.Function;
    }

    /// <summary>Says whether a word in lower case is an adjective, in the feminine or the masculine form.</summary>
    internal static bool IsAdjective(string word)
    {
        int length = word.EndsWith(MasculineEnding, StringComparison.Ordinal) ? word.Length - 1 : word.Length;
        foreach (string ending in AdjectiveEndings)
        {
            if (length >= ending.Length && string.CompareOrdinal(word, length - ending.Length, ending, 0, ending.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Gets the ending of an adjective in front of a noun that stands for all genders; <see langword="null"/> if it is not known.
    /// </summary>
    internal static string? AdjectiveEndingFor(string neutralNoun) => neutralNoun switch
    {
        _ when neutralNoun.EndsWith("ung", StringComparison.Ordinal) => "e",
        _ when neutralNoun.EndsWith("sitz", StringComparison.Ordinal) => "er",
        _ when neutralNoun.EndsWith("mitglied", StringComparison.Ordinal) => "es",
        _ => null,
    };
}
