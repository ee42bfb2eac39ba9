namespace ExecRoles;

/// <summary>
/// The order of areas on every page: the built-in ones in their fixed order, then a catalog's own, then any others by id.
/// </summary>
internal sealed class AreaOrder : IComparer<AreaResponsibilities>
{
    internal static readonly string[] BuiltInIds =
    [
        "strategy", "leadership", "profit", "finance", "market", "sales", "product", "portfolio",
        "digitalization", "data", "artificial-intelligence", "infrastructure", "operations", "supply-chain", "efficiency", "security",
        "people", "users", "communications", "stakeholders", "legal", "governance", "risk", "sustainability",
    ];

    internal static readonly AreaOrder BuiltIn = new([]);
    private readonly Dictionary<string, int> own = new(StringComparer.Ordinal);

    internal AreaOrder(List<ResponsibilityArea> areas)
    {
        foreach (ResponsibilityArea area in areas)
        {
            own[area.Id] = own.Count;
        }
    }

    public int Compare(AreaResponsibilities? left, AreaResponsibilities? right) =>
        Compare(left!.Area.Id, left.BuiltInRank, right!.Area.Id, right.BuiltInRank);

    internal int Compare(string left, string right) => Compare(left, BuiltInRankOf(left), right, BuiltInRankOf(right));

    /// <summary>Finds the place of a built-in area; negative for any other.</summary>
    internal static int BuiltInRankOf(string areaId) => Array.IndexOf(BuiltInIds, areaId);

    private int Compare(string left, int leftRank, string right, int rightRank)
    {
        int order = RankOf(left, leftRank).CompareTo(RankOf(right, rightRank));
        return order == 0 ? string.CompareOrdinal(left, right) : order;
    }

    private int RankOf(string areaId, int builtInRank) => builtInRank >= 0
        ? builtInRank
        : own.TryGetValue(areaId, out int position) ? BuiltInIds.Length + position : int.MaxValue;
}
