namespace ExecRoles.Titles;

/// <summary>A function such as finance: which roles lead it, and how sure each rank makes that.</summary>
internal sealed class Concept(string name)
{
    internal const sbyte NoRole = -1;
    internal const int Ranks = 13;

    /// <summary>The set of roles for each kind of rank; 0 is none of the catalog.</summary>
    internal readonly short[] Sets = new short[Ranks];

    /// <summary>The strength for each kind of rank; <see cref="NoRole"/> says that the rank with this function is not a role.</summary>
    internal readonly sbyte[] Strengths = new sbyte[Ranks];

    internal string Name { get; } = name;

    internal bool IsAdjective { get; set; }

    /// <summary>Gets or sets whether it stands before other nouns like an adjective: <c>IT systems</c>, <c>digital business</c>.</summary>
    internal bool IsAttributive { get; set; }

    /// <summary>Gets or sets whether it narrows the function before it: <c>Sales Operations</c>, <c>Product Strategy</c>.</summary>
    internal bool IsNarrowing { get; set; }

    /// <summary>Gets or sets whether it counts only without functions of no role: beside them it is a line of business.</summary>
    internal bool IsExclusive { get; set; }

    /// <summary>Gets or sets whether it says nothing beside any other role.</summary>
    internal bool IsWeak { get; set; }

    internal bool Has(RankClass rank) => Sets[(int)rank] != 0 && Strengths[(int)rank] != NoRole;
}
