namespace ExecRoles;

/// <summary>Puts a feminine and a masculine title together into one for all genders, as far as a rule goes.</summary>
/// <remarks>
/// The pair names the words that differ, in any language: <c>Leiterin/Leiter des operativen Geschäfts</c>. Colon, asterisk and slash are
/// forms of German alone, where two endings have them: <c>in</c> of nouns (<c>Leiter:in</c>), and <c>e</c> beside <c>er</c> of adjectives
/// and of nouns made from them (<c>Technische:r</c>, <c>Vorsitzende:r</c>). There is none where anything else changes, as the vowel in
/// <c>Vorständin</c> does. Sources: Amtliches Regelwerk, § 106 (slash), and Duden (<c>Leiter/-in</c>, <c>Angestellte/-r</c>). Thread-safe.
/// </remarks>
public static class TitlePairs
{
    private const string FeminineEnding = "in";
    private const string MasculineEnding = "r";

    /// <summary>Puts a feminine and a masculine title together in a style, such as <c>Technische:r Leiter:in</c>.</summary>
    /// <param name="feminine">The feminine title, such as <c>Technische Leiterin</c>.</param>
    /// <param name="masculine">The masculine title, such as <c>Technischer Leiter</c>.</param>
    /// <param name="style">
    /// <see cref="TitleStyle.Pair"/>, <see cref="TitleStyle.Colon"/>, <see cref="TitleStyle.Asterisk"/> or <see cref="TitleStyle.Slash"/>.
    /// </param>
    /// <param name="languageTag">The BCP 47 tag of the language of both titles, such as <c>de-AT</c>; any string is allowed.</param>
    /// <returns>
    /// The title; <see langword="null"/> where both titles are the same, one is blank, or no rule of the language makes one of them.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="feminine"/>, <paramref name="masculine"/> or <paramref name="languageTag"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> does not name both genders.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(TitlePairs.Combine("Technische Leiterin", "Technischer Leiter", TitleStyle.Colon, "de"));
    /// </code>
    /// </example>
    public static string? Combine(string feminine, string masculine, TitleStyle style, string languageTag)
    {
        ArgumentNullException.ThrowIfNull(feminine);
        ArgumentNullException.ThrowIfNull(masculine);
        ArgumentNullException.ThrowIfNull(languageTag);
        if (style is < TitleStyle.Pair or > TitleStyle.Slash)
        {
            throw new ArgumentOutOfRangeException(
                nameof(style), style, "This style does not name both genders. Use Pair, Colon, Asterisk or Slash.");
        }

        if (feminine == masculine || string.IsNullOrWhiteSpace(feminine) || string.IsNullOrWhiteSpace(masculine))
        {
            return null;
        }

        string[] feminineWords = feminine.Split(' ');
        string[] masculineWords = masculine.Split(' ');
        return style == TitleStyle.Pair ? Pair(feminineWords, masculineWords)
            : LanguageTag.Matches(languageTag, "de") ? InOne(feminineWords, masculineWords, Sign(style)) : null;
    }

    private static string Sign(TitleStyle style) => style switch
    {
        TitleStyle.Colon => ":",
        TitleStyle.Asterisk => "*",
        _ => "/-",
    };

    private static string Pair(string[] feminine, string[] masculine)
    {
        // A word of each stays, or there would be nothing on one side of the slash.
        int most = Math.Min(feminine.Length, masculine.Length) - 1;
        int before = 0;
        while (before < most && feminine[before] == masculine[before])
        {
            before++;
        }

        int after = 0;
        while (before + after < most && feminine[feminine.Length - 1 - after] == masculine[masculine.Length - 1 - after])
        {
            after++;
        }

        string woman = string.Join(" ", feminine, 0, feminine.Length - after);
        return woman + "/" + string.Join(" ", masculine, before, masculine.Length - before);
    }

    private static string? InOne(string[] feminine, string[] masculine, string sign)
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

    private static bool IsInflected(string feminine, string masculine) =>
        feminine.Length > 1 && feminine[feminine.Length - 1] == 'e' && masculine == feminine + MasculineEnding;
}
