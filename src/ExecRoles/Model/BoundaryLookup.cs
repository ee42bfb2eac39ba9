namespace ExecRoles;

/// <summary>Finds what separates two roles, or <see langword="null"/>.</summary>
internal delegate Boundary? BoundaryLookup(Role one, Role other);
