namespace ExecRoles.Json;

/// <summary>How <see cref="RoleCatalogJson"/> reads documents.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RoleCatalogJsonOptions
{
    /// <summary>The size in bytes beyond which a document is refused, unless you say otherwise: 256 MiB.</summary>
    public const int DefaultMaximumBytes = 256 * 1024 * 1024;

    /// <summary>Initializes options.</summary>
    /// <param name="ignoresUnknownMembers">Whether members that this release does not know are left aside instead of refused.</param>
    /// <param name="maximumBytes">The size in bytes beyond which a document is refused.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is less than 1.</exception>
    public RoleCatalogJsonOptions(bool ignoresUnknownMembers = false, int maximumBytes = DefaultMaximumBytes)
    {
        if (maximumBytes < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(maximumBytes), maximumBytes, "The limit must be at least 1 byte.");
        }

        IgnoresUnknownMembers = ignoresUnknownMembers;
        MaximumBytes = maximumBytes;
    }

    /// <summary>Gets the options that apply if none are given: every unknown member is an error.</summary>
    public static RoleCatalogJsonOptions Strict { get; } = new();

    /// <summary>Gets options for data from a newer release: unknown members are left aside, everything else is as strict.</summary>
    public static RoleCatalogJsonOptions Tolerant { get; } = new(ignoresUnknownMembers: true);

    /// <summary>Gets whether members that this release does not know are left aside instead of refused.</summary>
    public bool IgnoresUnknownMembers { get; }

    /// <summary>Gets the size in bytes beyond which a document is refused.</summary>
    public int MaximumBytes { get; }
}
