namespace ExecRoles.Titles;

/// <summary>Reads lists of functions: a part counts only if it is exactly one function and neutral words.</summary>
internal static class FunctionReader
{
    /// <summary>What neither is a function nor narrows one.</summary>
    internal const WordClass Ignored = WordClass.Neutral | WordClass.Acting | WordClass.Deputy | WordClass.Former
        | WordClass.FormerBehind | WordClass.LegalForm | WordClass.Officer | WordClass.OfficeOf | WordClass.Kill | WordClass.Reports
        | WordClass.BoardNoun | WordClass.Of | WordClass.To | WordClass.For | WordClass.In;

    // Nouns that narrow the whole list before them: "Sales and Marketing Projects".
    private const string Narrowing = "narrowing";

    internal static void ReadList(TitleTokens tokens, int start, int end, RankClass rank, int head, scoped ref FunctionList list)
    {
        bool carriesScope = false;
        bool hasCompany = false;
        bool isAdjective = false;
        bool isAfterAdjective;
        int group = 0;
        for (int first = start; first < end;)
        {
            int last = first + 1;
            while (last < end && tokens[last].Separator <= Separator.Hyphen)
            {
                last++;
            }

            Element element = ReadElement(tokens, first, last, rank, head);
            Separator separator = first == start && tokens[first].Separator <= Separator.Slash ? Separator.None : tokens[first].Separator;
            hasCompany |= element.HasCompany;
            group = separator is Separator.Comma or Separator.SpacedSlash or Separator.Dash ? list.Count : group;
            bool completes = tokens[first].CompletesHyphen;
            first = last;
            if (element.IsEmpty)
            {
                continue;
            }

            list.Elements++;
            list.HasUnknown |= element.HasUnknown;
            if (element.Functions == 0)
            {
                list.HasOther |= element.HasOther;
                list.EndsInOther = element.EndsInOther;
                bool kills = separator switch
                {
                    Separator.Dash => !hasCompany,
                    Separator.Colon => element.Words <= 2,
                    Separator.Bracket => true,
                    _ => element.IsRegion,
                };
                bool ends = element.EndsInRegion && !element.IsRegion;
                bool isScope = rank == RankClass.Leiter && element.EndsInOther && element.Words > 1 && separator == Separator.Conjunction;
                if (IsNarrowed(rank) && (ends || isScope || (completes && element.HasUnknown)))
                {
                    // "Marketing und Schulung Spanien", "Vertrieb & Service Montage", "Daten- und Messgüte".
                    list.Truncate(completes ? Math.Max(group, list.Count - 1) : group);
                }

                if (kills && IsNarrowed(rank))
                {
                    list.Truncate(0);
                    carriesScope |= separator == Separator.None;
                    list.HasOther |= separator > Separator.Comma && !element.IsRegion;
                }

                list.Elements -= kills ? 1 : 0;
                continue;
            }

            bool scoped = element.HasLeading || (element.HasTrailing && (IsNarrowed(rank) || rank == RankClass.Chief));
            bool counts = element.Functions == 1 && !scoped && !element.HasOtherFunction && !(carriesScope && IsNarrowed(rank));
            isAfterAdjective = isAdjective;
            isAdjective = counts && tokens.Lexicon.Concepts[element.Concept].IsAdjective;
            if (counts)
            {
                list.Add(element.Concept, element.At);
            }
            else
            {
                list.HasOther = true;
                if (separator is Separator.Dash or Separator.Colon or Separator.Bracket && IsNarrowed(rank) && list.Has(element.Concept))
                {
                    // "Director HR - HR Systems": the scope says the function again.
                    list.Truncate(0);
                }

                if (isAfterAdjective && element.HasLeading && separator == Separator.Conjunction)
                {
                    // "Digital and Content Marketing": an adjective that belongs to the noun behind.
                    list.Truncate(list.Count - 1);
                }

                carriesScope |= element.HasLeading || (element.Functions > 1 && !element.EndsNarrow);
                if ((element.HasTrailing || element.EndsNarrow) && !element.IsAttributive && IsNarrowed(rank))
                {
                    list.Truncate(group);
                }
            }
        }
    }

    internal static bool HasFunction(TitleTokens tokens, int start, int end, RankClass rank, int head)
    {
        for (int index = start; index < end; index++)
        {
            bool goes = tokens.IsFunctionAt(index) && Goes(in tokens.LexemeAt(head), in tokens.LexemeAt(index));
            if (goes && tokens.ConceptAt(index).Has(rank))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool LeadsToFunction(TitleTokens tokens, int start, int end, RankClass rank, int head)
    {
        int index = start;
        while (index < end && tokens.IsBeside(index) && tokens.LexemeAt(index).Is(WordClass.Neutral) && !tokens.IsFunctionAt(index))
        {
            index++;
        }

        return index < end && tokens.IsBeside(index) && HasFunction(tokens, index, index + 1, rank, head);
    }

    // "Leiter Vertrieb Pump...": what is left of the word still narrows.
    private static bool IsCutScope(TitleTokens tokens, int index) => tokens.IsBeside(index) && tokens.LettersOf(index).Length > 2;

    // "Vorstand a. D.", where "ad" could be advertising.
    private static bool IsFormerBehind(TitleTokens tokens, int index, int head) =>
        index == head + 1 && tokens.LexemeAt(index).Is(WordClass.FormerBehind);

    // "Head of Financial Reporting", but "Head of Finance reporting to the CFO".
    private static bool IsReporting(TitleTokens tokens, int index) =>
        tokens.LexemeAt(index).Is(WordClass.Reports) && tokens.IsBeside(index)
        && (index + 1 == tokens.Length || (tokens[index + 1].Before & WordClass.To) == 0);

    private static bool IsNarrowed(RankClass rank) => rank is not (RankClass.Chief or RankClass.Board or RankClass.Chef);

    // Whether a rank and a function are of one language, or one of them of any.
    private static bool Goes(in Lexeme rank, in Lexeme function) =>
        rank.Language == function.Language
        || (!function.IsStrict && (rank.Language == Lexeme.AnyLanguage || function.Language == Lexeme.AnyLanguage));

    private static Element ReadElement(TitleTokens tokens, int first, int last, RankClass rank, int head)
    {
        Element element = new() { IsEmpty = true, IsRegion = true };
        for (int index = first; index < last; index++)
        {
            ref readonly Lexeme lexeme = ref tokens.LexemeAt(index);
            element.HasCompany |= tokens[index].IsCompany;
            if (tokens[index].IsCompany || (tokens[index].IsCut && !lexeme.Is(WordClass.Function) && !IsCutScope(tokens, index)))
            {
                continue;
            }

            bool isFunction = lexeme.Is(WordClass.Function) && Goes(in tokens.LexemeAt(head), in lexeme);
            Concept concept = tokens.ConceptOf(lexeme);
            if (isFunction && concept.Has(rank) && concept.IsWeak && element.Functions > 0)
            {
                continue;
            }

            if (isFunction && concept.Has(rank))
            {
                element.IsEmpty = false;
                element.IsRegion = false;
                element.EndsNarrow = element.Functions > 0 && concept.IsNarrowing;
                element.IsAttributive = element.Functions == 0 && concept.IsAttributive;
                element.Functions++;
                element.Concept = lexeme.Concept;
                element.At = index;
            }
            else if (!lexeme.Is(Ignored)
                || (lexeme.Is(WordClass.Other) && !IsFormerBehind(tokens, index, head))
                || IsReporting(tokens, index))
            {
                bool isOther = lexeme.Is(WordClass.Function | WordClass.Other);
                element.IsEmpty = false;
                element.Words++;
                element.HasOther |= isOther;
                element.HasOtherFunction |= isOther && element.Functions > 0 && !IsNarrowed(rank);
                element.HasUnknown |= tokens[index].Lexeme == 0;
                element.EndsInRegion = lexeme.Is(WordClass.Region);
                element.EndsInOther = lexeme.Is(WordClass.Other);
                element.IsRegion &= lexeme.Is(WordClass.Region) && !element.HasUnknown;
                element.HasLeading |= element.Functions == 0;
                element.HasTrailing |= element.Functions > 0;
                element.IsAttributive &= concept.Name != Narrowing;
            }
        }

        // A word before the function that comes to nothing is no scope without one.
        element.HasLeading &= element.Functions > 0;
        return element;
    }

    private struct Element
    {
        internal int Functions;
        internal int Words;
        internal int At;
        internal short Concept;
        internal bool IsEmpty;
        internal bool IsRegion;
        internal bool HasLeading;
        internal bool HasTrailing;
        internal bool HasOther;
        internal bool HasOtherFunction;
        internal bool HasUnknown;
        internal bool HasCompany;
        internal bool EndsNarrow;
        internal bool EndsInRegion;
        internal bool EndsInOther;
        internal bool IsAttributive;
    }
}
