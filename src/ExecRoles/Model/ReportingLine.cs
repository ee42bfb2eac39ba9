using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>To whom a role reports, and whether its holder is a member of top management.</summary>
/// <remarks>Immutable and thread-safe. Two reporting lines are equal if superiors, seat, description and sources are equal.</remarks>
[JsonConverter(typeof(ExecRolesJsonConverterFactory))]
public sealed class ReportingLine : IEquatable<ReportingLine?>
{
    /// <summary>Initializes a reporting line.</summary>
    /// <param name="reportsTo">
    /// The ids of the roles that it reports to, the most usual first; empty for the CEO, who reports to the board.
    /// </param>
    /// <param name="seatInTopManagement">How often its holder is a member of top management.</param>
    /// <param name="description">The reporting line in one sentence, in all languages that it has.</param>
    /// <exception cref="ArgumentNullException">An argument or an id is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An id appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="seatInTopManagement"/> is not a defined value.</exception>
    public ReportingLine(IReadOnlyList<RoleId> reportsTo, SeatInTopManagement seatInTopManagement, LocalizedText description)
    {
        EnumWords.Seats.Require((int)seatInTopManagement, nameof(seatInTopManagement));
        ArgumentNullException.ThrowIfNull(description);
        ReportsTo = RoleRules.RequireRoleIds(reportsTo, nameof(reportsTo));
        SeatInTopManagement = seatInTopManagement;
        Description = description;
    }

    /// <summary>Gets the ids of the roles that it reports to, the most usual first; empty for the CEO, who reports to the board.</summary>
    public IReadOnlyList<RoleId> ReportsTo { get; }

    /// <summary>Gets how often its holder is a member of top management.</summary>
    public SeatInTopManagement SeatInTopManagement { get; }

    /// <summary>Gets the reporting line in one sentence, in all languages that it has.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets or initializes where that comes from; empty if nothing is said about it.</summary>
    /// <exception cref="ArgumentNullException">The list or a source is <see langword="null"/>.</exception>
    public IReadOnlyList<Source> Sources { get => SourceList.Items; init => SourceList = SourceList.Require(value, nameof(value)); }

    // Set by initializers only.
    internal SourceList SourceList = SourceList.Empty;

    /// <summary>Says whether two reporting lines are equal.</summary>
    public static bool operator ==(ReportingLine? left, ReportingLine? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two reporting lines are unequal.</summary>
    public static bool operator !=(ReportingLine? left, ReportingLine? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ReportingLine? other) => other is not null && SaysTheSame(other) && SourceList.Equals(other.SourceList);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingLine);

    /// <inheritdoc/>
    public override int GetHashCode() => Description.GetHashCode();

    /// <summary>Returns the ids of the roles that it reports to.</summary>
    /// <returns>The ids, such as <c>ceo, cfo</c>; the same in every language.</returns>
    public override string ToString() => string.Join(", ", ReportsTo);

    /// <summary>Says whether two reporting lines say the same, wherever it comes from.</summary>
    internal bool SaysTheSame(ReportingLine other) => SeatInTopManagement == other.SeatInTopManagement
        && Description.Equals(other.Description)
        && ListEquality.SameSequence(ReportsTo, other.ReportsTo);
}
