namespace ExecRoles.Titles;

/// <summary>Says which words of a title are the name of a company: they neither name a role nor narrow one.</summary>
internal static class EmployerNames
{
    private const WordClass NameParts = WordClass.LegalForm | WordClass.Region | WordClass.Other | WordClass.Neutral;

    internal static void Mark(TitleLexicon lexicon, Span<Token> tokens)
    {
        MarkCompanies(lexicon, tokens);
        MarkFormerEmployers(lexicon, tokens);
        MarkEmployers(tokens);
    }

    // What follows "at", "bei" or "@" is the employer, up to the next strong separator.
    private static void MarkEmployers(Span<Token> tokens)
    {
        bool isEmployer = false;
        foreach (ref Token token in tokens)
        {
            isEmployer = token.Separator == Separator.At
                || (token.Before & WordClass.At) != 0
                || (isEmployer && token.Separator != Separator.Strong);
            token.IsCompany |= isEmployer;
        }
    }

    // "VP of Product (ex-Muster)": the bearer left a company, not a role.
    private static void MarkFormerEmployers(TitleLexicon lexicon, Span<Token> tokens)
    {
        for (int index = 0; index + 1 < tokens.Length; index++)
        {
            ref Token name = ref tokens[index + 1];
            if (lexicon[tokens[index].Lexeme].Is(WordClass.Former) && name.Lexeme == 0 && name.Separator == Separator.Hyphen)
            {
                tokens[index].IsCompany = true;
                name.IsCompany = true;
            }
        }
    }

    // "Muster Pumpen GmbH": a legal form turns the unknown words before it into a name.
    private static void MarkCompanies(TitleLexicon lexicon, Span<Token> tokens)
    {
        for (int index = 0; index < tokens.Length; index++)
        {
            if (!lexicon[tokens[index].Lexeme].Is(WordClass.LegalForm) || index == 0)
            {
                continue;
            }

            int first = index;
            while (first > 0
                && tokens[first].Separator <= Separator.Conjunction
                && tokens[first].Before == WordClass.None
                && (tokens[first - 1].Lexeme == 0
                    || tokens[first - 1].IsCompany
                    || lexicon[tokens[first - 1].Lexeme].Is(NameParts)))
            {
                first--;
            }

            for (int part = first; part <= index && first < index; part++)
            {
                tokens[part].IsCompany = true;
            }
        }
    }
}
