namespace ExecRoles.Json;

/// <summary>How <see cref="RoleCatalogJson"/> reads documents.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RoleCatalogJsonOptions
{
    /// <summary>The size in bytes beyond which a document is refused, unless you say otherwise: 256 MiB.</summary>
    public const int DefaultMaximumBytes = 256 * 1024 * 1024;

    /// <summary>Gets the options that apply if none are given: everything unknown is an error.</summary>
    public static RoleCatalogJsonOptions Strict { get; } = new();

    /// <summary>Gets options for documents from a newer release: what is unknown is skipped, everything else is as strict.</summary>
    public static RoleCatalogJsonOptions Tolerant { get; } = new() { IgnoresUnknownMembers = true };

    /// <summary>Gets or initializes whether unknown members, text keys and words of enumerations are skipped, not refused.</summary>
    /// <remarks>
    /// With an unknown word, the smallest part that needs it is skipped: an occupation code, a title form, a vendor relationship, a
    /// reporting line, or a role whose focus has an unknown orientation, together with the boundaries that name this role.
    /// </remarks>
    public bool IgnoresUnknownMembers { get; init; }

    /// <summary>Gets or initializes what is called for each thing that was skipped, or <see langword="null"/>.</summary>
    /// <remarks>It is called when all has been read, and not for a document that is refused. Messages are in English.</remarks>
    public Action<RoleCatalogError>? OnSkipped { get; init; }

    /// <summary>Gets or initializes the size in bytes beyond which a document is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaximumBytes
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit must be at least 1 byte.");
    } = DefaultMaximumBytes;

    /// <summary>Gets or initializes the catalog that a document builds on, or <see langword="null"/>.</summary>
    /// <remarks>
    /// What is loaded is this catalog with the roles, areas, boundaries and texts of the document put over it. The document may name its
    /// roles and areas, and change its texts: over <see cref="Roles.All"/>, a document of nothing but texts is a language file for the
    /// built-in roles.
    /// </remarks>
    public RoleCatalog? Base { get; init; }
}
