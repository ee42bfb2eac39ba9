namespace ExecRoles;

/// <summary>What German titles have that others do not: one form for all genders, made from the feminine and the masculine one.</summary>
/// <remarks>
/// Two endings have such a form: <c>in</c> of nouns (<c>Leiter:in</c>), and <c>e</c> beside <c>er</c> of adjectives and of nouns made from
/// them (<c>Technische:r</c>, <c>Vorsitzende:r</c>); the words that differ have one each. There is none where anything else changes, as the
/// vowel in <c>Vorständin</c> does. Sources: Amtliches Regelwerk, § 106 (slash), and Duden (<c>Leiter/-in</c>, <c>Angestellte/-r</c>).
/// </remarks>
internal static class GermanTitles
{
    internal const string Language = "de";
    private const string FeminineEnding = "in";
    private const string MasculineEnding = "r";

    // Of adjectives that stand in titles; names of towns such as "Berliner" and nouns such as "Manager" end in "er" as well.
    private static readonly string[] AdjectiveEndings =
        ["sche", "nde", "ive", "iche", "ale", "elle", "ige", "ene", "ierte", "erste", "zweite"];

    internal static bool IsGerman(string languageTag) => LanguageTag.Matches(languageTag, Language);

    /// <summary>Puts both into one, such as <c>Technische:r Leiter:in</c>; <see langword="null"/> where the rule does not reach.</summary>
    internal static string? InOne(string[] feminine, string[] masculine, string sign)
    {
        if (feminine.Length != masculine.Length)
        {
            return null;
        }

        string[] words = new string[feminine.Length];
        for (int index = 0; index < words.Length; index++)
        {
            string woman = feminine[index];
            string man = masculine[index];
            if (woman == man)
            {
                words[index] = man;
            }
            else if (man.Length > 0 && woman == man + FeminineEnding)
            {
                words[index] = man + sign + FeminineEnding;
            }
            else if (IsInflected(woman, man))
            {
                words[index] = woman + sign + MasculineEnding;
            }
            else
            {
                return null;
            }
        }

        return string.Join(" ", words);
    }

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
