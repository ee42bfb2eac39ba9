namespace ExecRoles.Titles;

/// <summary>A set of roles that a label names, and how sure it is.</summary>
internal sealed class LabelFinding(short set, TitleStrength strength)
{
    internal readonly short Set = set;
    internal readonly TitleStrength Strength = strength;
}
