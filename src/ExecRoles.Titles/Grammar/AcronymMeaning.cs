namespace ExecRoles.Titles;

/// <summary>Says what an acronym means by what else the title says.</summary>
internal static class AcronymMeaning
{
    // Another word of the title may decide what an acronym means, or say that it means none of the roles.
    internal static bool Decide(TitleTokens tokens, LabelEntry label, ref short set, ref TitleStrength strength)
    {
        RoleSet candidates = tokens.Lexicon.Sets[set];
        int decided = -1;
        for (int index = 0; index < tokens.Length; index++)
        {
            ref readonly Lexeme lexeme = ref tokens.LexemeAt(index);
            if (lexeme.Concept == 0 || tokens[index].IsCompany)
            {
                continue;
            }

            if (Array.IndexOf(label.Against, lexeme.Concept) >= 0)
            {
                return false;
            }

            RoleSet roles = tokens.Lexicon.Sets[tokens.ConceptOf(lexeme).Sets[(int)RankClass.Chief]];
            if (decided < 0 && lexeme.Is(WordClass.Function) && roles.Roles.Length == 1)
            {
                decided = candidates.IndexOf(roles.Roles[0]);
            }
        }

        if (decided >= 0)
        {
            strength = candidates.Strengths[decided];
            set = tokens.Lexicon.SingleSet(candidates.Roles[decided]);
        }

        return true;
    }

    // "Chief Medical Officer (CMO)": the title itself says what the acronym means.
    internal static bool IsSpelledOutOtherwise(TitleTokens tokens, int acronym)
    {
        ReadOnlySpan<char> letters = tokens.LettersOf(acronym);
        if (tokens[acronym].Separator == Separator.Bracket && AreInitialsOfUnknown(tokens, acronym, letters))
        {
            return true;
        }

        for (int index = 0; index + 1 < tokens.Length && letters.Length > 2; index++)
        {
            if (tokens.LexemeAt(index).Is(WordClass.Chief) && index != acronym)
            {
                int next = index + 1;
                while (next + 1 < tokens.Length && tokens.LexemeAt(next).Is(WordClass.Neutral) && !tokens.IsFunctionAt(next))
                {
                    next++;
                }

                bool isOurs = tokens.LexemeAt(next).Is(WordClass.Function) && tokens.ConceptAt(next).Has(RankClass.Chief);
                if (!isOurs && letters[0] == 'c' && tokens.LettersOf(next)[0] == letters[1])
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "General Contractor (GC)", "Certificate of Origin (COO)".
    private static bool AreInitialsOfUnknown(TitleTokens tokens, int acronym, ReadOnlySpan<char> letters)
    {
        bool hasUnknown = false;
        int letter = letters.Length - 1;
        for (int index = acronym - 1; letter >= 0; index--, letter--)
        {
            if (index < 0 || tokens.LettersOf(index)[0] != letters[letter] || tokens.LexemeAt(index).Is(WordClass.Chief))
            {
                return false;
            }

            hasUnknown |= tokens[index].Lexeme == 0;
            bool hasPreposition = (tokens[index].Before & WordClass.Of) != 0 && letter > 0 && letters[letter - 1] == 'o';
            letter -= hasPreposition ? 1 : 0;
        }

        return hasUnknown;
    }
}
