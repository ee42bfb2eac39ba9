using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>A title that looks like one of a role, and means several roles, another office, or a post below.</summary>
/// <remarks>Immutable and thread-safe. Two are equal if all that they say is equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class AmbiguousTitle : IEquatable<AmbiguousTitle?>
{
    /// <summary>Initializes an ambiguous title.</summary>
    /// <param name="title">The title, such as <c>CDO</c>, in the languages that have it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public AmbiguousTitle(LocalizedText title)
    {
        ArgumentNullException.ThrowIfNull(title);
        Title = title;
    }

    /// <summary>Gets the title, in the languages that have it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets or initializes the ids of the roles that it can mean; empty if it is not said which.</summary>
    /// <exception cref="ArgumentNullException">The list or an id is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id appears twice.</exception>
    public IReadOnlyList<RoleId> RoleIds { get; init => field = RoleRules.RequireRoleIds(value, nameof(value)); } =
        ReadOnlyList<RoleId>.Empty;

    /// <summary>
    /// Gets or initializes what else it can mean, such as <c>Chief Diversity Officer</c>; empty if nothing is said about it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list or a reading is <see langword="null"/>.</exception>
    public IReadOnlyList<LocalizedText> OtherReadings
    {
        get;
        init => field = ReadOnlyList<LocalizedText>.Require(value, "Reading", nameof(value));
    } = ReadOnlyList<LocalizedText>.Empty;

    /// <summary>Gets or initializes whether one person holds all the roles, as with <c>Chief Digital and Information Officer</c>.</summary>
    public bool CombinesRoles { get; init; }

    /// <summary>Says whether two titles are equal.</summary>
    public static bool operator ==(AmbiguousTitle? left, AmbiguousTitle? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two titles are unequal.</summary>
    public static bool operator !=(AmbiguousTitle? left, AmbiguousTitle? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AmbiguousTitle? other) => other is not null
        && Title.Equals(other.Title)
        && CombinesRoles == other.CombinesRoles
        && ListEquality.SameSequence(RoleIds, other.RoleIds)
        && ListEquality.SameSequence(OtherReadings, other.OtherReadings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AmbiguousTitle);

    /// <inheritdoc/>
    public override int GetHashCode() => Title.GetHashCode();

    /// <summary>Returns the title in the language of the current UI culture.</summary>
    /// <returns>The title, in the default language where no other fits; never empty.</returns>
    public override string ToString() => Title.ToString();
}
