using System.Text;

namespace ExecRoles.Titles;

/// <summary>The words in a title that show a gender, and the title with others instead.</summary>
internal sealed class GenderedWords
{
    // Nobody has a title with more, and no more have to be kept of a text that is none.
    private const int Most = 8;

    // It is a member of the board as well as the board: a title that begins with it is that of the member.
    private const string Board = "vorstand";

    private readonly string title;
    private readonly PersonNouns nouns;
    private readonly List<GenderedWord> words = [];
    private readonly bool areTooMany;

    internal GenderedWords(string title, PersonNouns nouns)
    {
        this.title = title;
        this.nouns = nouns;
        int[] genders = new int[nouns.All.Count];
        for (TitleWordReader reader = new(title); reader.Read();)
        {
            if (!reader.IsInclusive && !reader.IsRemit && nouns.Find(reader.Word, out TitleGender gender) is var noun and >= 0
                && !(reader.FollowsNoun && reader.Word.EndsWith(Board, StringComparison.Ordinal)))
            {
                genders[noun] |= (int)gender;
                areTooMany |= words.Count == Most;
                if (!areTooMany)
                {
                    words.Add(new GenderedWord(reader, noun, gender));
                }
            }
        }

        // Where a noun has both forms, the title names both genders.
        for (int index = words.Count - 1; index >= 0; index--)
        {
            if (genders[words[index].Noun] == (int)(TitleGender.Feminine | TitleGender.Masculine))
            {
                words.RemoveAt(index);
            }
        }
    }

    /// <summary>Gets the first word; <see langword="null"/> if there is none.</summary>
    internal GenderedWord? First => words.Count > 0 ? words[0] : null;

    /// <summary>Lists titles for all genders, the best first, as far as the nouns and the rules of German give them.</summary>
    internal List<string?> Proposals()
    {
        List<string?> proposals = [];
        if (areTooMany)
        {
            return proposals;
        }

        for (int choice = 0; choice < nouns.All[words[0].Noun].Neutral.Length; choice++)
        {
            proposals.Add(Rewritten(TitleGender.Neutral, choice));
        }

        bool hasEnglish = false;
        foreach (GenderedWord word in words)
        {
            hasEnglish |= nouns.IsEnglish(word.Noun);
        }

        if (!hasEnglish
            && Rewritten(TitleGender.Feminine, 0) is { } feminine
            && Rewritten(TitleGender.Masculine, 0) is { } masculine)
        {
            GenderedTitle.AddForBoth(proposals, feminine, masculine, GermanWords.Language);
        }

        return proposals;
    }

    private string? Rewritten(TitleGender gender, int choice)
    {
        StringBuilder rewritten = new();
        int position = 0;
        foreach (GenderedWord word in words)
        {
            PersonNoun noun = nouns.All[word.Noun];
            string? replacement = gender != TitleGender.Neutral ? noun.Of(gender)
                : noun.Neutral.Length > 0 ? noun.Neutral[Math.Min(choice, noun.Neutral.Length - 1)] : null;
            int prefix = word.Length - noun.Of(word.Gender).Length;

            // A word such as "Vorsitzende" that has its turn already is not an adjective.
            int adjectives = word.AdjectivesStart < position ? word.Start : word.AdjectivesStart;
            string? ending = gender switch
            {
                _ when adjectives == word.Start || nouns.IsEnglish(word.Noun) => string.Empty,
                TitleGender.Feminine => "e",
                TitleGender.Masculine => "er",
                _ => replacement is null ? null : GermanWords.AdjectiveEndingFor(replacement),
            };

            // "Finanzvorstandsmitglied" is not said, and a word such as "Berliner" may or may not be an adjective.
            bool isDoubtful = word.Previous.EndsWith("er", StringComparison.Ordinal) && !GermanWords.IsAdjective(word.Previous);
            if (replacement is null || ending is null
                || (gender == TitleGender.Neutral && prefix > 0 && replacement.StartsWith(noun.Masculine, StringComparison.Ordinal))
                || (isDoubtful && !nouns.IsEnglish(word.Noun)))
            {
                return null;
            }

            rewritten.Append(title, position, adjectives - position);
            AppendAdjectives(rewritten, adjectives, word, ending);
            rewritten.Append(title, word.Start, prefix).Append(Cased(replacement, word.Start + prefix, word.Start + word.Length));
            position = word.Start + word.Length;
        }

        return rewritten.Append(title, position, title.Length - position).ToString();
    }

    private void AppendAdjectives(StringBuilder rewritten, int start, GenderedWord word, string ending)
    {
        string old = word.Gender == TitleGender.Feminine ? "e" : "er";
        string[] adjectives = title.Substring(start, word.Start - start).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        foreach (string adjective in adjectives)
        {
            bool isInflected = ending.Length > 0 && adjective.EndsWith(old, StringComparison.Ordinal);
            rewritten.Append(adjective, 0, adjective.Length - (isInflected ? old.Length : 0));
            rewritten.Append(isInflected ? ending : null).Append(' ');
        }
    }

    // As the word was: "LEITER", "Leiter", or "leiter" in a compound.
    private string Cased(string replacement, int start, int end)
    {
        if (!char.IsUpper(title[start]))
        {
            return replacement;
        }

        return char.IsUpper(title[end - 1])
            ? replacement.ToUpperInvariant()
            : char.ToUpperInvariant(replacement[0]) + replacement.Substring(1);
    }
}
