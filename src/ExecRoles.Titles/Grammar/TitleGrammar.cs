namespace ExecRoles.Titles;

/// <summary>Reads words from left to right: heads, what stands beside them, and what says how the bearer stands to the role.</summary>
internal ref struct TitleGrammar(TitleTokens tokens, Span<Finding> findings)
{
    private const int MostPicks = 8;

    private readonly TitleTokens _tokens = tokens;
    private readonly Span<Finding> _findings = findings;
    private RelationReader _relation;

    // Where the last head ends, and whether functions behind it are its own.
    private int _floor;
    private bool _isTaken;

    // A vice president without a function so far.
    private int _openRank = -1;
    private int _newOpenRank = -1;

    internal int Count { get; private set; }

    internal bool IsFull { get; private set; }

    /// <summary>Gets whether a chief that is none of ours stands in the title, which explains an office too.</summary>
    internal bool HasOtherChief { get; private set; }

    internal void Read()
    {
        const WordClass Heads = WordClass.Rank | WordClass.Office | WordClass.Acronym | WordClass.Label | WordClass.Chief | WordClass.Chair;
        for (int index = 0; index < _tokens.Length; index++)
        {
            ref readonly Lexeme lexeme = ref _tokens.LexemeAt(index);
            _relation.Pass(in _tokens[index], in lexeme);
            if (_tokens[index].IsCompany || !_tokens.IsNounAt(index))
            {
                continue;
            }

            int end = ReadHead(index);
            for (int passed = index + 1; passed <= end; passed++)
            {
                _relation.Pass(in _tokens[passed], in _tokens.LexemeAt(passed));
            }

            if (lexeme.Is(Heads))
            {
                ReadListBehind(end, in lexeme);
                _relation.EndHead();
            }

            _openRank = _newOpenRank;
            _newOpenRank = -1;

            _isTaken = lexeme.Is(WordClass.Rank | WordClass.Office);
            index = end;
            _floor = end + 1;
        }
    }

    // Reads what a noun heads; returns the last word of the head.
    private int ReadHead(int index)
    {
        ref readonly Lexeme lexeme = ref _tokens.LexemeAt(index);
        if (lexeme.Is(WordClass.Chief))
        {
            return ReadChief(index);
        }

        if (lexeme.Is(WordClass.Label))
        {
            ReadLabel(index);
        }
        else if (lexeme.Is(WordClass.Acronym))
        {
            ReadAcronym(index);
        }
        else if (lexeme.Is(WordClass.Chair) && IsBoardAt(index + 1))
        {
            Add(_tokens.Lexicon.TopSet, lexeme.Strength, TitleMatchKind.Office, index, index + 1, index, HeadKind.Office);
            return index + 1;
        }
        else if (lexeme.Is(WordClass.Office))
        {
            ReadOffice(index);
        }
        else if (lexeme.Is(WordClass.Rank))
        {
            FunctionList list = new(stackalloc FunctionPick[MostPicks]);
            RankPhrase.Read(_tokens, index, _floor, _isTaken, ref list, out bool fromFront);
            AddPicks(list.Picks, list.Elements, lexeme.Rank, TitleMatchKind.Function, index, fromFront, HeadKind.Rank);
            _newOpenRank = list.Elements == 0 && lexeme.Rank == RankClass.Vp && index + 1 < _tokens.Length ? index : -1;
        }
        else
        {
            _relation.PassNoun(in lexeme);
        }

        return index;
    }

    // "SVP, CFO and Strategy": the function behind belongs to the rank in front, which has none yet.
    private void ReadListBehind(int end, in Lexeme lexeme)
    {
        if (_openRank >= 0 && lexeme.Is(WordClass.Acronym | WordClass.Chief | WordClass.Label))
        {
            FunctionList list = new(stackalloc FunctionPick[MostPicks]);
            RankPhrase.ReadBehindAnother(_tokens, _openRank, end, ref list);
            AddPicks(list.Picks, list.Elements + 1, RankClass.Vp, TitleMatchKind.Function, _openRank, fromFront: false, HeadKind.Rank);
        }
    }

    private readonly bool IsBoardAt(int index) =>
        _tokens.IsBeside(index)
        && _tokens.LexemeAt(index).Is(WordClass.Office | WordClass.BoardNoun)
        && _tokens.LexemeAt(index).Rank is RankClass.Board or RankClass.Plain or RankClass.None;

    private int ReadChief(int index)
    {
        FunctionList list = new(stackalloc FunctionPick[MostPicks]);
        int end = ChiefPhrase.Read(_tokens, index, ref list, out bool hasOfficer);
        foreach (FunctionPick pick in list.Picks)
        {
            Concept concept = _tokens.Lexicon.Concepts[pick.Concept];
            short set = concept.Sets[(int)RankClass.Chief];
            TitleStrength strength = (TitleStrength)concept.Strengths[(int)RankClass.Chief];
            Add(set, strength, TitleMatchKind.Chief, index, end, index, HeadKind.Office, isWeak: concept.IsWeak);
        }

        HasOtherChief |= hasOfficer && list.Count == 0;
        return end;
    }

    private void ReadLabel(int index)
    {
        LabelEntry label = _tokens.Lexicon.Labels[_tokens.LexemeAt(index).Label];
        bool isOther = label.IsOpen
            ? index + 1 < _tokens.Length && _tokens.IsBeside(index + 1) && _tokens[index + 1].Before == 0 && _tokens.IsFunctionAt(index + 1)
            : HeadBounds.IsNarrowed(_tokens, index);
        if (isOther && (!label.IsOpen || label.Findings[0].Set == _tokens.Lexicon.TopSet))
        {
            return;
        }

        // "Assistant Chief Executive" is a deputy, as "Assistant CEO" is; "Assistant General Counsel" is not.
        HeadKind kind = label.Findings[0].Set == _tokens.Lexicon.TopSet ? HeadKind.Office : HeadKind.Label;
        foreach (LabelFinding finding in label.Findings)
        {
            Add(finding.Set, finding.Strength, TitleMatchKind.Label, index, index, index, kind, isWeak: label.IsWeak);
        }
    }

    private void ReadAcronym(int index)
    {
        short labelIndex = _tokens.LexemeAt(index).Label;
        LabelEntry label = _tokens.Lexicon.Labels[labelIndex];
        if (AcronymMeaning.IsSpelledOutOtherwise(_tokens, index))
        {
            return;
        }

        foreach (LabelFinding finding in label.Findings)
        {
            short set = finding.Set;
            TitleStrength sure = finding.Strength;
            if (!label.IsOpenChoice || AcronymMeaning.Decide(_tokens, label, ref set, ref sure))
            {
                Add(set, sure, TitleMatchKind.Acronym, index, index, index, HeadKind.Office, labelIndex);
            }
        }
    }

    private void ReadOffice(int index)
    {
        FunctionList list = new(stackalloc FunctionPick[MostPicks]);
        bool isTop = OfficePhrase.Read(_tokens, index, _floor, _isTaken, ref list, out RankClass rank, out bool fromFront);
        if (list.Count > 0)
        {
            int elements = rank == RankClass.Board ? 1 : list.Elements;
            AddPicks(list.Picks, elements, rank, TitleMatchKind.Office, index, fromFront, HeadKind.Office);
        }
        else if (isTop)
        {
            Add(_tokens.Lexicon.TopSet, TitleStrength.Ambiguous, TitleMatchKind.Office, index, index, index, HeadKind.Office, isBare: true);
        }
    }

    private void AddPicks(
        scoped ReadOnlySpan<FunctionPick> picks,
        int elements,
        RankClass rank,
        TitleMatchKind kind,
        int head,
        bool fromFront,
        HeadKind headKind)
    {
        bool isSuperior = _relation.FollowsAssistant && RankPhrase.MayBeSuperior(_tokens, head);
        bool isJoined = fromFront && _tokens[head].Separator is Separator.Fused or Separator.Hyphen;
        foreach (FunctionPick pick in picks)
        {
            Concept concept = _tokens.Lexicon.Concepts[pick.Concept];
            RankClass used = rank == RankClass.Leiter && isJoined && !concept.IsAdjective ? RankClass.Front : rank;
            if (concept.Has(used) && !(concept.IsExclusive && elements > picks.Length))
            {
                TitleStrength strength = (TitleStrength)concept.Strengths[(int)used];
                bool isCapped = strength == TitleStrength.Exact && rank != RankClass.Chef && (elements > 1 || rank == RankClass.Dept);
                strength = isSuperior ? TitleStrength.Ambiguous : isCapped ? TitleStrength.Functional : strength;
                Add(concept.Sets[(int)used], strength, kind, Math.Min(head, pick.At), Math.Max(head, pick.At), head, headKind);
            }
        }
    }

    private void Add(
        short set,
        TitleStrength strength,
        TitleMatchKind kind,
        int first,
        int last,
        int head,
        HeadKind headKind,
        short label = 0,
        bool isBare = false,
        bool isWeak = false)
    {
        if (set == 0 || _relation.Of(in _tokens[head], headKind, HeadBounds.RelationBehind(_tokens, head, last)) is not { } relation)
        {
            return;
        }

        if (Count == _findings.Length)
        {
            IsFull = true;
            return;
        }

        _findings[Count++] = new Finding
        {
            Set = set,
            Label = label,
            Strength = strength,
            Relation = relation,
            Kind = kind,
            Start = _tokens[first].Start,
            End = _tokens[last].End,
            IsActing = _relation.IsActing,
            IsBare = isBare,
            IsWeak = isWeak,
        };
    }
}
