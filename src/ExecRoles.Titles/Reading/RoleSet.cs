namespace ExecRoles.Titles;

/// <summary>The roles that a finding can be, with the strength that each has if the title decides for it.</summary>
internal sealed class RoleSet(RoleId[] roles, TitleStrength[] strengths)
{
    internal RoleId[] Roles { get; } = roles;

    internal TitleStrength[] Strengths { get; } = strengths;

    internal bool IsOnly(RoleId role) => Roles.Length == 1 && Roles[0].Equals(role);

    internal int IndexOf(RoleId role) => Array.IndexOf(Roles, role);
}
