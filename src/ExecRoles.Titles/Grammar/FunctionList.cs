namespace ExecRoles.Titles;

/// <summary>The functions of a list beside a head: those that count, and what else the list says.</summary>
internal ref struct FunctionList(Span<FunctionPick> picks)
{
    private readonly Span<FunctionPick> _picks = picks;

    internal int Count { get; private set; }

    /// <summary>Gets or sets how many parts the list has, functions of ours or not.</summary>
    internal int Elements { get; set; }

    /// <summary>Gets or sets whether a function stands in it that does not count, or one that is none of ours.</summary>
    internal bool HasOther { get; set; }

    /// <summary>Gets or sets whether the last part ends in a function that is none of ours.</summary>
    internal bool EndsInOther { get; set; }

    /// <summary>Gets or sets whether all words are ones that the lexicon has.</summary>
    internal bool HasUnknown { get; set; }

    internal readonly ref readonly FunctionPick this[int index] => ref _picks[index];

    internal readonly ReadOnlySpan<FunctionPick> Picks => _picks.Slice(0, Count);

    internal void Add(short concept, int at)
    {
        if (Count < _picks.Length)
        {
            _picks[Count++] = new FunctionPick { Concept = concept, At = at };
        }
    }

    internal readonly bool Has(short concept)
    {
        foreach (FunctionPick pick in Picks)
        {
            if (pick.Concept == concept)
            {
                return true;
            }
        }

        return false;
    }

    internal void Truncate(int count) => Count = Math.Min(Count, count);
}
