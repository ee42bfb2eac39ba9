namespace ExecRoles;

/// <summary>What a built-in role makes only when somebody asks for it, so that the first use of a role does not pay for it.</summary>
internal abstract class RoleDetails
{
    internal abstract TitleForms TitleForms();

    internal abstract OccupationCode[] Codes();

    /// <summary>Gets the boundaries to other built-in roles that are told with this role.</summary>
    internal abstract IReadOnlyList<Boundary> Boundaries { get; }
}
