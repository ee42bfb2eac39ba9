namespace ExecRoles.Titles;

/// <summary>Says how far the words beside a head belong to it, and whether they narrow it.</summary>
internal static class HeadBounds
{
    // Where the words behind a head end: at the next noun, without what stands in front of that noun and belongs to it.
    internal static int BehindEnd(TitleTokens tokens, int index)
    {
        int end = index + 1;
        while (end < tokens.Length
            && tokens[end].Separator < Separator.At
            && (tokens[end].IsCompany || !tokens.IsNounAt(end)))
        {
            end++;
        }

        if (!tokens.IsBeside(end) || tokens.LexemeAt(end).Is(WordClass.Chief | WordClass.Acronym | WordClass.Label))
        {
            return end;
        }

        // The last part belongs to the next noun, unless there is no other and the noun can do without.
        int start = end;
        while (start > index + 1 && tokens[start].Separator <= Separator.Hyphen)
        {
            start--;
        }

        bool isOnly = start == index + 1 && tokens[start].Separator <= Separator.Hyphen;
        return isOnly && !tokens.LexemeAt(end).Is(WordClass.Low) ? end : start;
    }

    // Where the words in front of a head begin: its own part, then parts joined by "and" or a tight slash.
    internal static int FrontStart(TitleTokens tokens, int index, int floor, bool isTaken)
    {
        int start = index;
        while (start > floor && tokens[start].Separator <= Separator.Hyphen && !IsRelationWord(tokens, start - 1))
        {
            start--;
        }

        if (start == index)
        {
            return index;
        }

        // The head before may have a list of its own.
        if (isTaken && floor > 0 && tokens[floor].Separator <= Separator.Hyphen)
        {
            return start == floor ? index : start;
        }

        bool hasConjunction = false;
        while (start > floor && !IsRelationWord(tokens, start - 1)
            && (tokens[start].Separator is Separator.Suspended or Separator.Conjunction or Separator.Slash
                || (tokens[start].Separator == Separator.Comma && hasConjunction)
                || tokens[start].Separator <= Separator.Hyphen))
        {
            hasConjunction |= tokens[start].Separator == Separator.Conjunction;
            start--;
        }

        return start;
    }

    private static bool IsRelationWord(TitleTokens tokens, int index) =>
        tokens.LexemeAt(index).Is(RelationReader.Words & ~WordClass.OfficeOf)
        || (tokens.LexemeAt(index).Is(WordClass.OfficeOf) && !tokens.LexemeAt(index).Is(WordClass.Function));

    internal static bool IsRegionFront(TitleTokens tokens, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (tokens.LexemeAt(index).Is(WordClass.Region) && !tokens[index].IsCompany)
            {
                return true;
            }
        }

        return false;
    }

    // "Director Marketing & CMO EMEA": the region behind the next head is one of both.
    internal static bool EndsElsewhere(TitleTokens tokens, int end)
    {
        int last = tokens.Length - 1;
        if (end > last || !tokens.LexemeAt(last).Is(WordClass.Region) || tokens[last].IsCompany)
        {
            return false;
        }

        for (int index = end; index <= last; index++)
        {
            if (tokens[index].Separator > Separator.Slash)
            {
                return false;
            }
        }

        return tokens.LexemeAt(end).Is(WordClass.Chief | WordClass.Acronym);
    }

    // Whether what stands behind a head that has its function in front narrows it.
    internal static bool IsScope(TitleTokens tokens, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            ref readonly Lexeme lexeme = ref tokens.LexemeAt(index);
            Separator separator = tokens[index].Separator;
            if (index > start && separator is Separator.Conjunction or Separator.Slash or Separator.SpacedSlash or Separator.Comma)
            {
                return separator == Separator.Comma && lexeme.Is(WordClass.Region) && !tokens[index].IsCompany;
            }

            if (tokens[index].IsCompany)
            {
                return false;
            }

            if (!lexeme.Is(FunctionReader.Ignored) && !tokens[index].IsCut)
            {
                return separator switch
                {
                    Separator.Conjunction or Separator.Slash or Separator.SpacedSlash => false,
                    Separator.Comma => lexeme.Is(WordClass.Region),
                    _ => true,
                };
            }
        }

        return false;
    }

    // "Pflegerischer Geschäftsführer", "Tennis Club President": an unknown word makes another office of it.
    internal static bool IsQualified(TitleTokens tokens, int index, int front)
    {
        if (front == index || tokens[index].Separator > Separator.Hyphen)
        {
            return false;
        }

        ref readonly Lexeme before = ref tokens.LexemeAt(index - 1);
        bool isKnown = before.Is(~(WordClass.Function | WordClass.Other));
        bool narrows = tokens.LexemeAt(index).Rank != RankClass.Board
            || before.Is(WordClass.Function | WordClass.Other)
            || EndsAsAdjective(tokens, index - 1);
        return !isKnown && narrows && !tokens[index - 1].IsCompany;
    }

    private static bool EndsAsAdjective(TitleTokens tokens, int index)
    {
        ReadOnlySpan<char> word = tokens.LettersOf(index);
        word = word.Length > 0 && word[word.Length - 1] == 'r' ? word.Slice(0, word.Length - 1) : word;
        return word.EndsWith("liche".AsSpan()) || word.EndsWith("ische".AsSpan());
    }

    /// <summary>Says whether a neighbor narrows an expression that is a title only as a whole.</summary>
    internal static bool IsNarrowed(TitleTokens tokens, int index) =>
        (index > 0 && tokens[index].Separator <= Separator.Conjunction && Narrows(tokens, index - 1))
        || (tokens.IsBeside(index + 1) && Narrows(tokens, index + 1));

    /// <summary>Finds what the word behind a head says: "CEO Assistant", "COO Office", "CFO (retired)", "Leiter-Stv. Einkauf".</summary>
    internal static TitleRelation? RelationBehind(TitleTokens tokens, int head, int last)
    {
        const WordClass Assistants = WordClass.Assistant | WordClass.AssistantLow | WordClass.AssistantOwn | WordClass.OfficeOf;
        int next = last + 1;
        if (head < last && tokens.LexemeAt(head + 1).Is(WordClass.Deputy) && tokens[head + 1].Separator == Separator.Hyphen)
        {
            return TitleRelation.Deputy;
        }

        if (next >= tokens.Length || tokens[next].IsCompany)
        {
            return null;
        }

        bool isLast = next + 1 == tokens.Length || tokens[next + 1].Separator > Separator.Conjunction || tokens[next + 1].IsCompany;
        bool isFormer = tokens.LexemeAt(next).Is(WordClass.FormerBehind)
            || (tokens.LexemeAt(next).Is(WordClass.Former) && isLast && tokens[next].Separator == Separator.Bracket);
        if (isFormer && tokens[next].Separator is <= Separator.Hyphen or Separator.Bracket)
        {
            return TitleRelation.Mention;
        }

        // "CIO Deputy", but "CFO, Deputy CEO".
        if (tokens.LexemeAt(next).Is(WordClass.Deputy) && tokens.IsBeside(next) && isLast)
        {
            return TitleRelation.Deputy;
        }

        bool isOfAnother = next + 1 < tokens.Length
            && !tokens[next + 1].IsCompany
            && (tokens[next + 1].Before & (WordClass.Of | WordClass.To)) != 0
            && tokens[next].Separator != Separator.Fused;
        bool isAssistant = tokens.IsBeside(next) && tokens[next].Before == WordClass.None && tokens.LexemeAt(next).Is(Assistants);
        return isAssistant && !isOfAnother ? TitleRelation.Assistant : null;
    }

    private static bool Narrows(TitleTokens tokens, int neighbor) =>
        !tokens[neighbor].IsCompany
        && !tokens.LexemeAt(neighbor).Is(~(WordClass.Function | WordClass.Other | WordClass.Region | WordClass.Dropped));
}
