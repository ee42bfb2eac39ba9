namespace ExecRoles;

/// <summary>What it means when all roles have something to say about an aspect, but not the same.</summary>
internal enum AspectKind
{
    /// <summary>Nothing: a mandate, a focus or a reporting line is a role's own.</summary>
    Own,

    /// <summary>That they share an area of responsibility.</summary>
    Area,

    /// <summary>That they all work with vendors.</summary>
    Vendors,
}
