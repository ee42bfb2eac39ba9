namespace ExecRoles.Titles;

/// <summary>Keeps what the words so far say about the relation to the next head.</summary>
internal struct RelationReader
{
    /// <summary>The words that say something about the relation to a head.</summary>
    internal const WordClass Words = WordClass.Assistant | WordClass.AssistantLow | WordClass.AssistantOwn | WordClass.OfficeOf
        | WordClass.Deputy | WordClass.Former | WordClass.Kill | WordClass.Reports;

    private WordClass _pending;
    private WordClass _before;
    private TitleRelation _previous;
    private bool _continues;

    // Whether nothing stronger than a slash stands behind the last head.
    private bool _isInOnePart;

    internal bool IsActing { get; private set; }

    /// <summary>Gets whether an assistant stands before, whom the next head may be yet another superior of.</summary>
    internal readonly bool FollowsAssistant => _isInOnePart && _previous == TitleRelation.Assistant;

    /// <summary>Takes note of a word, head or not.</summary>
    internal void Pass(in Token token, in Lexeme lexeme)
    {
        _isInOnePart &= token.Separator <= Separator.SpacedSlash;
        if (token.Separator > Separator.Slash)
        {
            _pending = WordClass.None;
            _before = WordClass.None;
            _continues = false;
            IsActing = false;
        }

        if (token.Separator > Separator.Fused || token.Before != WordClass.None)
        {
            _before |= token.Before;
        }

        if (lexeme.Is(Words) && !lexeme.Is(WordClass.Office) && !token.IsCompany)
        {
            _pending |= lexeme.Classes & Words;
            _before = WordClass.None;
            _continues = false;
        }

        IsActing |= lexeme.Is(WordClass.Acting);
    }

    /// <summary>Takes note of a noun that heads nothing: what stood before it does not reach past it.</summary>
    internal void PassNoun(in Lexeme lexeme)
    {
        if (!lexeme.Is(WordClass.Assistant | WordClass.AssistantLow | WordClass.AssistantOwn))
        {
            _pending &= WordClass.Reports;
            _continues = false;
        }
    }

    /// <summary>Says how the bearer stands to the role of a head; <see langword="null"/> if he is too far below it.</summary>
    /// <param name="head">The word of the head.</param>
    /// <param name="kind">What kind of head it is.</param>
    /// <param name="behind">What the words behind the head say.</param>
    internal TitleRelation? Of(in Token head, HeadKind kind, TitleRelation? behind)
    {
        TitleRelation? relation = Find(in head, kind, behind);
        _previous = relation ?? TitleRelation.Holder;
        return relation;
    }

    /// <summary>Forgets what reached this head alone.</summary>
    internal void EndHead()
    {
        _continues = _previous is TitleRelation.Assistant or TitleRelation.Mention
            || (_previous == TitleRelation.Deputy && (_pending & WordClass.AssistantLow) != 0);
        _pending = WordClass.None;
        _before = WordClass.None;
        _isInOnePart = true;
    }

    private readonly TitleRelation? Find(in Token head, HeadKind kind, TitleRelation? behind)
    {
        bool isTo = (_before & WordClass.To) != 0;
        bool isOf = (_before & WordClass.Of) != 0;
        if ((_pending & (WordClass.Former | WordClass.Reports)) != 0)
        {
            return TitleRelation.Mention;
        }

        if (isTo)
        {
            return head.IsPlural ? TitleRelation.Mention
                : (_pending & WordClass.Deputy) != 0 ? TitleRelation.Deputy
                : TitleRelation.Assistant;
        }

        if (behind is not null || (_pending & WordClass.Assistant) != 0)
        {
            return behind ?? TitleRelation.Assistant;
        }

        if ((_pending & WordClass.Kill) != 0)
        {
            return null;
        }

        if ((_pending & WordClass.AssistantLow) != 0)
        {
            return isOf ? TitleRelation.Assistant : kind == HeadKind.Office ? TitleRelation.Deputy : null;
        }

        if ((_pending & (WordClass.AssistantOwn | WordClass.OfficeOf)) != 0 && isOf && kind != HeadKind.Rank)
        {
            return TitleRelation.Assistant;
        }

        if ((_pending & WordClass.Deputy) != 0)
        {
            return TitleRelation.Deputy;
        }

        if ((head.Before & WordClass.For) != 0 && kind != HeadKind.Rank)
        {
            return TitleRelation.Mention;
        }

        return _continues && kind != HeadKind.Rank ? _previous : TitleRelation.Holder;
    }
}
