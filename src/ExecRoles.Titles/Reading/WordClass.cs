namespace ExecRoles.Titles;

/// <summary>What a word or an expression can be in a title; one can be several things.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Rank = 1,
    Office = 1 << 1,
    Chief = 1 << 2,
    Officer = 1 << 3,
    Function = 1 << 4,
    Other = 1 << 5,
    Neutral = 1 << 6,
    Region = 1 << 7,
    Assistant = 1 << 8,
    AssistantLow = 1 << 9,
    AssistantOwn = 1 << 10,
    OfficeOf = 1 << 11,
    Deputy = 1 << 12,
    Former = 1 << 13,
    Kill = 1 << 14,
    Acting = 1 << 15,
    Reports = 1 << 16,
    Own = 1 << 17,
    Low = 1 << 18,
    LegalForm = 1 << 19,
    Chair = 1 << 20,
    BoardNoun = 1 << 21,
    Acronym = 1 << 22,
    Label = 1 << 23,
    Of = 1 << 24,
    To = 1 << 25,
    For = 1 << 26,
    In = 1 << 27,
    At = 1 << 28,
    Conjunction = 1 << 29,
    FormerBehind = 1 << 30,

    /// <summary>What carries no meaning of its own: it becomes a mark on the next word.</summary>
    Dropped = Of | To | For | In | At | Conjunction,

    /// <summary>What ends a list of functions: it names a person or a post itself.</summary>
    Noun = Rank | Office | Chief | Acronym | Label | Chair | Low | Own | Assistant | AssistantLow | AssistantOwn,
}
