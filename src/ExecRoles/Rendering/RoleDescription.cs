namespace ExecRoles;

/// <summary>One role to be shown, as <see cref="RoleCatalog.Describe(string)"/> gives it, with the words of its catalog.</summary>
/// <remarks>
/// Immutable and thread-safe. Two descriptions are equal if their roles and words are equal, and both show sources or neither does. <see cref="RoleDescriptionRendering"/> shows one as
/// text, Markdown or HTML.
/// </remarks>
public sealed class RoleDescription : IEquatable<RoleDescription>
{
    /// <summary>Initializes a description with the built-in words.</summary>
    /// <param name="role">The role to be shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    public RoleDescription(Role role)
        : this(role, Wording.BuiltIn)
    {
        ArgumentNullException.ThrowIfNull(role);
    }

    internal RoleDescription(Role role, Wording wording, bool hasSources = false)
    {
        Role = role;
        Wording = wording;
        HasSources = hasSources;
    }

    /// <summary>Gets the role.</summary>
    public Role Role { get; }

    /// <summary>Gets whether renderings show title forms, occupation codes and sources as well; see <see cref="WithSources"/>.</summary>
    public bool HasSources { get; }

    internal Wording Wording { get; }

    /// <summary>Makes a description whose renderings show title forms, occupation codes, and for each fact where it comes from.</summary>
    /// <returns>A new description of the same role; this one stays as it is.</returns>
    public RoleDescription WithSources() => new(Role, Wording, hasSources: true);

    /// <summary>Says whether two descriptions are equal.</summary>
    /// <param name="left">One description.</param>
    /// <param name="right">The other description.</param>
    /// <returns><see langword="true"/> if their roles and words are equal and both show the same, or both are <see langword="null"/>.</returns>
    public static bool operator ==(RoleDescription? left, RoleDescription? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two descriptions are unequal.</summary>
    /// <param name="left">One description.</param>
    /// <param name="right">The other description.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(RoleDescription? left, RoleDescription? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RoleDescription? other) => other is not null
        && HasSources == other.HasSources
        && Role.Equals(other.Role)
        && Wording.Equals(other.Wording);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleDescription);

    /// <inheritdoc/>
    public override int GetHashCode() => Role.GetHashCode();

    /// <summary>Returns the id of the role.</summary>
    /// <returns>The id; the same in every language.</returns>
    public override string ToString() => Role.ToString();
}
