namespace ExecRoles.Benchmarks.Titles;

/// <summary>What a title names: a role, or candidates in ordinal order with a bar between; in which relation; how surely.</summary>
internal sealed record Naming(string Roles, string Relation, string Strength)
{
    internal bool IsDecidedHolder => Relation == "holder" && Strength != "ambiguous";

    public override string ToString() => $"{Roles} {Relation} {Strength}";
}
