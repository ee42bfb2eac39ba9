using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExecRoles.Json;

namespace ExecRoles;

/// <summary>The stable id of a role, such as <c>cio</c> or <c>head-of-payroll</c>: a type for models, routes and keys.</summary>
/// <remarks>
/// Lower-case ASCII words joined by hyphens: <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>. Immutable and thread-safe; equality and order are ordinal.
/// Ids have no language. An id does not say that a role exists: <see cref="RoleCatalog.TryGet(RoleId, out Role)"/> tells that.
/// </remarks>
[TypeConverter(typeof(RoleIdConverter))]
[JsonConverter(typeof(RoleIdJsonConverter))]
public sealed class RoleId : IEquatable<RoleId>, IComparable<RoleId>, IComparable
#if NET8_0_OR_GREATER
    , ISpanParsable<RoleId>
#endif
{
    private const string What = "a role id";

    private RoleId(string value) => Value = value;

    /// <summary>Gets the id as a string.</summary>
    public string Value { get; }

    /// <summary>Says whether two ids are equal.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns><see langword="true"/> if they are the same string, or both <see langword="null"/>.</returns>
    public static bool operator ==(RoleId? left, RoleId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Says whether two ids are unequal.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other id.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(RoleId? left, RoleId? right) => !(left == right);

    /// <summary>Says whether one id comes before another in ordinal order.</summary>
    /// <param name="left">One id; <see langword="null"/> comes first.</param>
    /// <param name="right">The other id.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes before <paramref name="right"/>.</returns>
    public static bool operator <(RoleId? left, RoleId? right) => Compare(left, right) < 0;

    /// <summary>Says whether one id comes before another in ordinal order, or is equal to it.</summary>
    /// <param name="left">One id; <see langword="null"/> comes first.</param>
    /// <param name="right">The other id.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> does not come after <paramref name="right"/>.</returns>
    public static bool operator <=(RoleId? left, RoleId? right) => Compare(left, right) <= 0;

    /// <summary>Says whether one id comes after another in ordinal order.</summary>
    /// <param name="left">One id; <see langword="null"/> comes first.</param>
    /// <param name="right">The other id.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> comes after <paramref name="right"/>.</returns>
    public static bool operator >(RoleId? left, RoleId? right) => Compare(left, right) > 0;

    /// <summary>Says whether one id comes after another in ordinal order, or is equal to it.</summary>
    /// <param name="left">One id; <see langword="null"/> comes first.</param>
    /// <param name="right">The other id.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> does not come before <paramref name="right"/>.</returns>
    public static bool operator >=(RoleId? left, RoleId? right) => Compare(left, right) >= 0;

    /// <summary>Makes an id from a string.</summary>
    /// <param name="s">The string, exactly as the id is written.</param>
    /// <param name="provider">Ignored: ids are the same in every culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a role id, or is reserved.</exception>
    public static RoleId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out RoleId? id) ? id : throw new FormatException(Identifier.Problem(s, What, RoleTextKeys.Roots));
    }

    /// <summary>Makes an id from a string, if it is one.</summary>
    /// <param name="s">The string, exactly as the id is written.</param>
    /// <param name="result">The id, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if <paramref name="s"/> is a role id that is not reserved.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out RoleId? result)
    {
        result = s is not null && Identifier.IsGood(s, RoleTextKeys.Roots) ? new RoleId(s) : null;
        return result is not null;
    }

    /// <summary>Makes an id from a string, if it is one.</summary>
    /// <param name="s">The string, exactly as the id is written.</param>
    /// <param name="provider">Ignored: ids are the same in every culture.</param>
    /// <param name="result">The id, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if <paramref name="s"/> is a role id that is not reserved.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out RoleId? result) =>
        TryParse(s, out result);

#if NET8_0_OR_GREATER
    /// <summary>Makes an id from characters.</summary>
    /// <param name="s">The characters, exactly as the id is written.</param>
    /// <param name="provider">Ignored: ids are the same in every culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is not a role id, or is reserved.</exception>
    public static RoleId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    /// <summary>Makes an id from characters, if they are one.</summary>
    /// <param name="s">The characters, exactly as the id is written.</param>
    /// <param name="provider">Ignored: ids are the same in every culture.</param>
    /// <param name="result">The id, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if <paramref name="s"/> is a role id that is not reserved.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out RoleId result) =>
        TryParse(s.ToString(), out result);
#endif

    /// <inheritdoc/>
    public bool Equals(RoleId? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleId);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Compares two ids in ordinal order.</summary>
    /// <param name="other">The other id; <see langword="null"/> comes first.</param>
    /// <returns>A negative number, zero or a positive number, as this id comes before, is equal to or comes after the other.</returns>
    public int CompareTo(RoleId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj is null or RoleId
        ? CompareTo(obj as RoleId)
        : throw new ArgumentException($"A role id cannot be compared with a {obj.GetType()}. Give another role id.", nameof(obj));

    /// <summary>Returns the id as a string.</summary>
    /// <returns><see cref="Value"/>; the same in every language.</returns>
    public override string ToString() => Value;

    /// <summary>Makes an id from a string that is known to be a good one.</summary>
    internal static RoleId FromChecked(string id) => new(id);

    internal static RoleId Require(string id, string parameterName) =>
        new(Identifier.Require(id, What, parameterName, RoleTextKeys.Roots));

    private static int Compare(RoleId? left, RoleId? right) => string.CompareOrdinal(left?.Value, right?.Value);
}
